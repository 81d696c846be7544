import t from 'tap';
import { parse } from '../pipeline/parse/outline.ts';
import { brokenPromises } from '../pipeline/parse/promises.ts';

const resolution = (number: string) =>
  `${number}. Lamps\n\nThe General Assembly,\n\nRecalling it,\n\n1. Requests it;\n\n2. Decides.\n\n947th plenary meeting,\n\n14 December 1960.`;
const FRAGMENT =
  '2. Calls upon all States to keep the lamps in their harbours lit;\n\n946th plenary meeting,\n\n13 December 1960.';

/** Each document as its symbol, with the one that holds it, and how many clauses and paragraphs it has. */
const documentsOf = (text: string) =>
  parse(text).documents.map(
    ({ symbol, partOf, clauses, paragraphs }) =>
      `${symbol}${partOf === null ? '' : ` (${partOf})`}: ${clauses.length}, ${paragraphs.length}`,
  );

const PAGES = 'PAGES_WITH_A_RES_1514_XV';

t.test('the symbol above a page of official records is that of the resolution with its number', async t => {
  for (const [construct, pieces, expected] of [
    [
      'the end of another stands between them',
      ['A/RES/1514(XV)', FRAGMENT, resolution('1514 (XV)')],
      [`${PAGES}: 0, 4`, `A/RES/1514(XV) (${PAGES}): 3, 0`],
    ],
    [
      'others stand above it',
      ['A/RES/1514(XV)', FRAGMENT, resolution('1513 (XV)'), resolution('1514 (XV)')],
      [`${PAGES}: 0, 4`, `A/RES/1513(XV) (${PAGES}): 3, 0`, `A/RES/1514(XV) (${PAGES}): 3, 0`],
    ],
    [
      'a masthead is no fragment',
      ['A/RES/1514(XV)', 'Resolution adopted by the General Assembly', resolution('1514 (XV)')],
      ['A/RES/1514(XV): 3, 0'],
    ],
    [
      'none of them bears it',
      ['A/RES/1514(XV)', FRAGMENT, resolution('1513 (XV)')],
      [`${PAGES}: 0, 4`, `A/RES/1513(XV) (${PAGES}): 3, 0`],
    ],
  ] as const) {
    const text = pieces.join('\n\n');
    t.strictSame(documentsOf(text), expected, construct);
    t.strictSame(brokenPromises(text, parse(text)), [], `${construct}: nothing is lost`);
  }
});
