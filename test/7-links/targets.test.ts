import t from 'tap';
import { targetFinder } from '../../src/7-links/targets.ts';
import { symbol } from '../fixture.ts';

const find = targetFinder(
  ['A_RES_58_208', 'A_RES_57_270B', 'A_RES_2106(XX)A', 'S_RES_2754(2024)'].map(id => ({
    id,
    date: id === 'S_RES_2754(2024)' ? null : '2003-12-23',
    title: 'International migration',
    otherSymbols: id === 'A_RES_58_208' ? ['S/2003/1'] : [],
  })),
);

const TABLE: readonly (readonly [
  cited: string,
  status: string,
  target: string | null,
  citedDate?: string,
])[] = [
  ['A/RES/58/208', 'resolved', 'A_RES_58_208'],
  ['S/2003/1', 'resolved', 'A_RES_58_208'],
  ['A/RES/58/20', 'outside', null],
  ['A/RES/57/270B', 'resolved', 'A_RES_57_270B'],
  ['A/RES/57/270A', 'outside', null],
  ['A/RES/57/270', 'ambiguous', null],
  ['A/RES/2106(XX)', 'ambiguous', null],
  ['A/RES/2106(XX)A', 'resolved', 'A_RES_2106(XX)A'],
  ['S/RES/2754 (2024)', 'resolved', 'S_RES_2754(2024)'],
  ['S/RES/2754 (2024)', 'resolved', 'S_RES_2754(2024)', '2024-09-26'],
  ['A/RES/58/208', 'resolved', 'A_RES_58_208', '2003-12-23'],
  ['A/RES/58/208', 'conflict', 'A_RES_58_208', '2003-12-22'],
  ['A/RES/58/20', 'outside', null, '2003-12-22'],
];

for (const [cited, status, targetId, citedDate = null] of TABLE) {
  t.same(
    find({ symbol: symbol(cited), citedDate, place: null }),
    { status, targetId },
    `${cited} ${citedDate}`,
  );
}

/** What follows "resolution 58/208", and whether it contradicts the title. */
const TITLES: readonly [after: string, status: string][] = [
  [', entitled “International migration”', 'resolved'],
  [', entitled “International migration”: a title with more', 'resolved'],
  [', entitled “National migration”', 'conflict'],
  [' on national migration', 'resolved'],
];

for (const [after, status] of TITLES) {
  const place = { text: `resolution 58/208${after}`, end: 'resolution 58/208'.length };
  t.equal(find({ symbol: symbol('A/RES/58/208'), citedDate: null, place }).status, status, after);
}
