import t from 'tap';
import {
  type CitedDocument,
  type CitedUnit,
  formatDocumentCitation,
  formatUnitCitation,
} from '../../src/references/format-unit-citation.ts';

const REPORT: CitedDocument = {
  symbol: 'A/58/98',
  symbolMadeUp: false,
  title: 'International migration and development',
  body: 'General Assembly',
  session: '58',
  date: '2003-07-02',
};
const RESOLUTION: CitedDocument = { ...REPORT, symbol: 'A/RES/58/208', date: '2003-12-23' };
const UNIT: CitedUnit = {
  clause: null,
  enumerator: null,
  paragraph: [],
  note: null,
  section: null,
  part: null,
  annexes: 0,
};

t.test('a document of every type', async t => {
  const table: [CitedDocument, string][] = [
    [RESOLUTION, 'General Assembly resolution 58/208 of 23 December 2003'],
    // What is no act by its symbol is known by it alone, a draft of a resolution too.
    [REPORT, 'A/58/98'],
    [{ ...REPORT, symbol: 'A/C.3/78/L.60' }, 'A/C.3/78/L.60'],
    [{ ...REPORT, symbol: 'PAGES', symbolMadeUp: true, title: 'Ten pages' }, 'Ten pages'],
    [{ ...REPORT, symbol: 'PAGES', symbolMadeUp: true, title: null }, 'PAGES'],
  ];
  for (const [document, citation] of table) t.equal(formatDocumentCitation(document), citation);
});

t.test('a unit of every kind', async t => {
  const clause = { kind: 'operative', path: ['10', 'a'], label: 'OP10(a)' } as const;
  const table: [Partial<CitedUnit>, string | null][] = [
    [{ clause, enumerator: '(a)' }, 'para. 10 (a)'],
    [{ paragraph: ['12'] }, 'para. 12'],
    [{ paragraph: ['26', 'c', 'iii'] }, 'para. 26 (c) (iii)'],
    // A heading without a number holds a paragraph that has one.
    [{ paragraph: [null, '4'] }, 'para. 4'],
    // Nobody can name a paragraph without a number, nor its parts.
    [{ paragraph: [null] }, null],
    [{ paragraph: [null, 'd'] }, null],
    [{ paragraph: ['5', null, 'a'] }, null],
    [{ note: '4' }, 'footnote 4'],
    [{ section: ['II', 'B'] }, 'sect. II.B'],
    [{ section: ['II', 'H3'] }, null],
    [{ part: 'ANNEX1', annexes: 1 }, 'annex'],
    [{ part: 'ANNEX2', annexes: 2, paragraph: ['5'] }, 'annex II, para. 5'],
    [{ part: 'SUMMARY', paragraph: ['5'] }, 'para. 5'],
  ];
  for (const [unit, place] of table)
    t.equal(
      formatUnitCitation(REPORT, { ...UNIT, ...unit }),
      place === null ? 'A/58/98' : `A/58/98, ${place}`,
    );
});
