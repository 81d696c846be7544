import { z } from 'zod';
import { CLAUSE_KINDS } from '../../../../db/schema.ts';
import { RELATIONS } from '../../../wording/align-clauses.ts';
import { similarity, WordChange } from '../clauses/wording.ts';

export const ClauseText = z
  .object({
    id: z.string(),
    label: z.string(),
    kind: z.enum(CLAUSE_KINDS),
    text: z.string(),
    phrase: z.string().nullable(),
    action: z.string().nullable().describe('The normal form of the phrase.'),
    resolution: z.string().describe('Id of the resolution.'),
    symbol: z.string().describe('Symbol of the resolution.'),
    date: z.iso.date().nullable(),
    link: z.string(),
  })
  .meta({ id: 'ClauseText', description: 'A clause as it is compared with others.' });

/** The fields of a comparison of two clauses; `similarity` and `changes` are null where a clause is. */
export const compared = {
  earlier: ClauseText.nullable().describe('The clause of the earlier resolution; null for one that is new.'),
  later: ClauseText.nullable().describe('The clause of the later resolution; null for one that was dropped.'),
  similarity: similarity.nullable(),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'Of a pair, from 0.5, where it could as well be none or another, to 1, for the same words and no other clause like them; of a clause without a partner, from 0.5, where one was all but found, to 1, for a clause that is like none.',
    ),
  changes: z
    .array(WordChange)
    .nullable()
    .describe('Word by word; null too for two that are too long and too different to be compared so.'),
};

const ComparedClauses = z
  .object({
    relation: z
      .enum(RELATIONS)
      .describe(
        'The same words in the same place (`kept`) or in another (`moved`), other words (`reworded`), one of several that came of one (`split`) or of several that became one (`merged`), new (`added`) or gone (`dropped`).',
      ),
    moved: z
      .boolean()
      .describe(
        'Whether it is out of the order of the others, or went from the preamble to the operative part or back, or into another clause or out of it; whatever the relation.',
      ),
    ...compared,
  })
  .meta({ id: 'ComparedClauses', description: 'A clause of one resolution and what it is in another.' });

const ComparedResolution = z
  .object({
    id: z.string(),
    symbol: z.string(),
    title: z.string().nullable(),
    body: z.string().nullable(),
    date: z.iso.date().nullable(),
    link: z.string(),
  })
  .meta({ id: 'ComparedResolution', description: 'One of two resolutions that are compared.' });

const count = z.int().min(0);

const ComparisonSum = z
  .object({
    counts: z
      .object(
        Object.fromEntries(RELATIONS.map(name => [name, count])) as Record<
          (typeof RELATIONS)[number],
          typeof count
        >,
      )
      .describe('How many rows there are of each relation.'),
    earlierWords: count.describe('How many words the earlier text has.'),
    laterWords: count.describe('How many words the later text has.'),
    livingOn: z
      .number()
      .min(0)
      .max(1)
      .describe('The share of the words of the earlier text that stand in what its clauses became.'),
    new: z
      .number()
      .min(0)
      .max(1)
      .describe('The share of the words of the later text that stand in nothing that its clauses came from.'),
  })
  .meta({ id: 'ComparisonSum', description: 'Two resolutions compared, in sum.' });

export const ResolutionComparison = z
  .object({
    earlier: ComparedResolution.describe('The one that was adopted first, whichever was named first.'),
    later: ComparedResolution,
    onSameMatter: z
      .boolean()
      .describe(
        'Whether they have the same title or near ones; less likeness is then enough for clauses to belong together.',
      ),
    sum: ComparisonSum,
    clauses: z
      .array(ComparedClauses)
      .describe(
        'In the order of the later text, what was dropped after what it stood behind. A clause that was split or merged has a row for each piece.',
      ),
  })
  .meta({ id: 'ResolutionComparison', description: 'Two resolutions, aligned clause by clause.' });

export type ResolutionComparison = z.infer<typeof ResolutionComparison>;
export type ClauseText = z.infer<typeof ClauseText>;
