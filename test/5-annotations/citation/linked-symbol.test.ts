import t from 'tap';
import { linkedSymbolFinder } from '../../../src/5-annotations/citation/linked-symbol.ts';

const link = (start: number, end: number, address: string) => ({ start, end, address });

const LINKS = [
  link(50, 60, 'https://docs.un.org/en/A/80/596'),
  link(10, 20, 'https://undocs.org/A/RES/58/208'),
  link(70, 80, 'https://docs.un.org/A/RES/58/1?x=1'),
  link(80, 90, 'https://docs.un.org/en/A/RES/58/2'),
  link(100, 110, 'https://example.org/A/RES/58/3'),
  link(120, 130, 'https://docs.un.org/en/%E0%A4%A'),
  link(140, 150, 'https://docs.un.org/en/nothing'),
];

t.test('a link to the official site says which document a place means', async t => {
  const linkedSymbol = linkedSymbolFinder(LINKS);
  for (const [why, start, end, symbol] of [
    ['the site of today, with a language', 45, 62, 'A/80/596'],
    ['the site of before', 19, 30, 'A/RES/58/208'],
    ['beside a link', 20, 30, null],
    ['a query is no part of the symbol', 70, 75, 'A/RES/58/1'],
    ['two links that differ', 70, 90, null],
    ['another site', 100, 110, null],
    ['an address that cannot be decoded', 120, 130, null],
    ['an address without a symbol', 140, 150, null],
  ] as const)
    t.equal(linkedSymbol([{ start, end }]), symbol, why);
  t.equal(linkedSymbol([]), null, 'nowhere');
});
