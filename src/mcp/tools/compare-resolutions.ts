import { z } from 'zod';
import { type AlignedClauses, compare } from '../../8-services/resolutions/comparison.ts';
import { RELATIONS } from '../../wording/align-clauses.ts';
import { markedChanges } from '../../wording/marked-changes.ts';
import { argumentsOf, referenceTo } from '../arguments.ts';
import { Cited, citing } from '../cited.ts';
import { meantDocument } from '../meant.ts';
import { rounded } from '../rounded.ts';
import { tool } from '../tool.ts';

const RELATION = z.enum(RELATIONS);

export const compareResolutions = tool({
  name: 'compare_resolutions',
  title: 'Compare two resolutions',
  description:
    'Aligns two resolutions clause by clause, the earlier with the later, and shows what was kept, reworded, added and dropped, word by word.',
  input: argumentsOf({
    one: referenceTo('one resolution'),
    other: referenceTo('other resolution'),
    unchanged: z
      .boolean()
      .default(false)
      .describe('Whether to list the clauses that were kept as they were, too.'),
  }),
  output: z.object({
    earlier: Cited,
    later: Cited,
    onSameMatter: z.boolean().describe('Whether their titles are alike, or both are of one series.'),
    counts: z.record(RELATION, z.int()),
    kept: z.number().describe('The share of the earlier words that remain, from 0 to 1.'),
    new: z.number().describe('The share of the later words that are new, from 0 to 1.'),
    clauses: z.array(
      z.object({
        relation: RELATION,
        earlier: Cited.nullable(),
        later: Cited.nullable(),
        text: z
          .string()
          .describe(
            'Where there are both, what differs: [-removed-], {+added+}; else the text of the one that there is.',
          ),
      }),
    ),
  }),
  isCostly: true,
  answer: async (context, { one, other, unchanged }) => {
    const ids = [await meantDocument(context, one), await meantDocument(context, other)] as const;
    const { earlier, later, onSameMatter, sum, clauses } = await compare(context.queries, ...ids);
    const rows = clauses.filter(({ relation }) => unchanged || relation !== 'kept');
    const cited = await citing(context, [
      ...[earlier.id, later.id],
      ...rows.flatMap(row => [row.earlier?.id ?? null, row.later?.id ?? null]),
    ]);
    return {
      earlier: required(cited(earlier.id)),
      later: required(cited(later.id)),
      onSameMatter,
      counts: sum.counts,
      kept: rounded(sum.livingOn),
      new: rounded(sum.new),
      clauses: rows.map(row => ({
        relation: row.relation,
        earlier: cited(row.earlier?.id ?? null),
        later: cited(row.later?.id ?? null),
        text: textOfRow(row),
      })),
    };
  },
});

const textOfRow = ({ changes, earlier, later }: AlignedClauses): string =>
  changes ? markedChanges(changes) : (later?.text ?? earlier?.text ?? '');

function required<Value>(value: Value | null): Value {
  if (value === null) throw new TypeError('a document has gone');
  return value;
}
