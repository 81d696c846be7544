import { z } from 'zod';
import { ActionScale, LineageReason, LineageStepKind, StrengthChange } from '../enums.ts';
import { compared } from '../resolutions/comparison.ts';
import { SeriesSummary } from '../resolutions/series.ts';

const LineageStep = z
  .object({
    id: z.string().describe('Id of the resolution in which it happens, and an ordinal.'),
    kind: LineageStepKind.describe(
      'New in the series (`introduced`; in its first resolution that the data set has, it may be older), or as two compared resolutions have it; `strengthened` or `weakened` where it is reworded and its action changes along a scale; `returned` where it was dropped from a resolution and is back in a later one.',
    ),
    moved: z.boolean().describe('As two compared resolutions have it.'),
    resolution: z.string().describe('Id of the resolution in which it happens.'),
    symbol: z.string().describe('Symbol of that resolution.'),
    date: z.iso.date().nullable().describe('Date of that resolution.'),
    yearsBetween: z
      .int()
      .min(0)
      .nullable()
      .describe(
        'How many years after the resolution before it in the series that the data set has. Where this is more than the series takes as a rule, resolutions between them may be missing, and what is new or gone may have become so in one of these: `confidence` does not speak of that. Null for the first, and where one has no date.',
      ),
    ...compared,
    strength: StrengthChange.nullable().describe(
      'Whether its action became stronger or weaker along a scale, whatever the kind of the step.',
    ),
    scale: ActionScale.nullable().describe(
      'The scale on which the actions of both stand, one above the other; `degree` for the same action with another word of degree.',
    ),
  })
  .meta({ id: 'LineageStep', description: 'What became of a clause in a resolution of its series.' });

export const Lineage = z
  .object({
    clause: z.string().describe('Id of the clause.'),
    series: SeriesSummary.nullable().describe('The series of its resolution.'),
    reason: LineageReason.nullable().describe(
      'Why there are no steps: its resolution is in no series of the data set.',
    ),
    steps: z
      .array(LineageStep)
      .describe('In the order of time: those that lead to the clause, and those that lead on from it.'),
  })
  .meta({ id: 'Lineage', description: 'A clause through the resolutions that continue each other.' });

export type Lineage = z.infer<typeof Lineage>;
