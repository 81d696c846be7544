import t from 'tap';
import type { SeriesStepRow } from '../../../db/queries/clauses/lineage.ts';
import { matrixRows } from '../../../src/8-services/resolutions/matrix.ts';

/** "1 introduced a1", "2 kept a1 b1", "2 dropped a2": a step to the resolution with this ordinal. */
const step = (line: string): SeriesStepRow => {
  const [column, relation, one = null, other = null] = line.split(' ');
  const [earlierId, clause] = relation === 'introduced' ? [null, one] : [one, other];
  return {
    column: Number(column),
    clause,
    earlierId,
    relation: relation?.replace('*', '') as SeriesStepRow['relation'],
    moved: relation?.endsWith('*') ?? false,
    similarity: null,
    confidence: 1,
    label: null,
    kind: null,
    text: null,
  };
};

/** A line for each row: "a1 | kept b1 < a1". */
const shown = (width: number, ...lines: readonly string[]): string[] =>
  matrixRows(lines.map(step), width).map(({ cells }) =>
    cells
      .map(cell => cell && `${cell.relation} ${cell.clause ?? '-'} < ${cell.from.join(' ')}`.trim())
      .map(cell => cell ?? '')
      .join(' | '),
  );

for (const [why, lines, rows] of [
  [
    'a clause that is kept, one that is dropped and one that is new',
    ['1 introduced a1', '1 introduced a2', '2 kept a1 b1', '2 dropped a2', '2 introduced b2'],
    ['introduced a1 < | kept b1 < a1', ' | introduced b2 <', 'introduced a2 < | dropped - < a2'],
  ],
  [
    'a clause that was split goes on in one row, and its other piece begins another',
    ['1 introduced a1', '2 split a1 b1', '2 split a1 b2'],
    ['introduced a1 < | split b1 < a1', ' | split b2 < a1'],
  ],
  [
    'a clause that was merged stands in both rows',
    ['1 introduced a1', '1 introduced a2', '2 merged a1 b1', '2 merged a2 b1'],
    ['introduced a1 < | merged b1 < a1 a2', 'introduced a2 < | merged b1 < a1 a2'],
  ],
] as const)
  t.test(why, async t => {
    t.strictSame(shown(2, ...lines), rows);
  });

t.test('a clause that returns stands in its old row', async t => {
  t.strictSame(
    shown(
      3,
      '1 introduced a1',
      '1 introduced a2',
      '2 kept a1 b1',
      '2 dropped a2',
      '3 kept b1 c1',
      '3 returned a2 c2',
    ),
    ['introduced a1 < | kept b1 < a1 | kept c1 < b1', 'introduced a2 < | dropped - < a2 | returned c2 < a2'],
  );
});

t.test('a row does not follow a clause that moved', async t => {
  t.strictSame(
    shown(2, '1 introduced a1', '1 introduced a2', '2 moved* a2 b1', '2 introduced b2', '2 kept a1 b3'),
    [' | introduced b2 <', 'introduced a1 < | kept b3 < a1', 'introduced a2 < | moved b1 < a2'],
  );
});
