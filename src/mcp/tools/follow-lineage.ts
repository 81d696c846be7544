import { z } from 'zod';
import { STEP_KINDS } from '../../../db/schema.ts';
import { type LineageStep, lineageOf } from '../../8-services/clauses/lineage.ts';
import { markedChanges } from '../../wording/marked-changes.ts';
import { argumentsOf, referenceTo } from '../arguments.ts';
import { Cited, citing } from '../cited.ts';
import { meantClause } from '../meant.ts';
import { tool } from '../tool.ts';

export const followLineage = tool({
  name: 'follow_lineage',
  title: 'Follow a clause through its series',
  description:
    'Where a clause came from and what became of it in the resolutions that continue each other: when it was introduced, reworded, strengthened or weakened, dropped.',
  input: argumentsOf({ clause: referenceTo('clause') }),
  output: z.object({
    clause: Cited.nullable(),
    series: z
      .object({ id: z.string(), title: z.string().nullable() })
      .nullable()
      .describe('Null where its resolution is in no series of the data set; there are no steps then.'),
    steps: z
      .array(
        z.object({
          kind: z.enum(STEP_KINDS),
          resolution: Cited.nullable(),
          date: z.string().nullable(),
          earlier: Cited.nullable().describe('The clause before the step.'),
          later: Cited.nullable().describe('The clause after it.'),
          strength: z.string().nullable().describe('Whether what it does became stronger or weaker.'),
          text: z.string().describe('What differs: [-removed-], {+added+}; of one clause alone, its text.'),
        }),
      )
      .describe('In the order of time.'),
  }),
  isCostly: true,
  answer: async (context, { clause }) => {
    const { id } = await meantClause(context, clause);
    const { series, steps } = await lineageOf(context.queries, id);
    const cited = await citing(context, [
      id,
      ...steps.flatMap(({ row: { step } }) => [step.resolutionId, step.earlierId, step.laterId]),
    ]);
    return {
      clause: cited(id),
      series: series && { id: series.id, title: series.title },
      steps: steps.map(step => ({
        kind: step.row.step.kind,
        resolution: cited(step.row.step.resolutionId),
        date: step.row.date,
        earlier: cited(step.row.step.earlierId),
        later: cited(step.row.step.laterId),
        strength: step.strength,
        text: textOfStep(step),
      })),
    };
  },
});

const textOfStep = ({ changes, earlier, later }: LineageStep): string =>
  changes ? markedChanges(changes) : (later?.text ?? earlier?.text ?? '');
