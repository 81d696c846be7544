import t from 'tap';
import { findContradictions } from '../../../src/7-links/contradictions/contradictions.ts';
import { corpusFrom, type Sketch, saying } from './rows.ts';

type Row = readonly [construct: string, documents: readonly Sketch[], found: readonly string[]];

const own: Sketch = {
  of: 'A/RES/58/208',
  date: '2003-12-23',
  units: { DATELINE: '78th plenary meeting 23 December 2003', OP1: 'Decides;' },
};
const cites = (of: string, ...cited: readonly string[]) =>
  saying(of, `Recalling its resolutions ${cited.join(', ')},`);

const TABLE: readonly Row[] = [
  ['the date that the target has', [own, cites('A/RES/59/241', '58/208 of 23 December 2003')], []],
  [
    'another date than the target has',
    [own, cites('A/RES/59/241', '58/208 of 22 December 2003')],
    ['CITED_DATE_NOT_OWN A_RES_59_241.PP1 A_RES_58_208.DATELINE'],
  ],
  [
    'the same wrong date in two places is one finding',
    [
      own,
      cites('A/RES/59/241', '58/208 of 22 December 2003'),
      cites('A/RES/60/1', '58/208 of 22 December 2003'),
    ],
    ['CITED_DATE_NOT_OWN A_RES_59_241.PP1 A_RES_60_1.PP1 A_RES_58_208.DATELINE'],
  ],
  [
    'another organ’s resolution of that number',
    [
      own,
      saying(
        'A/RES/80/241',
        'Noting that the Human Rights Council, in its resolution 58/208 of 4 April 2025, decided,',
      ),
    ],
    [],
  ],
  [
    'an organ that is named after its numbers',
    [
      own,
      saying(
        'A/RES/59/241',
        'Recalling resolutions 58/207 and 58/208 of 1 March 2003 of the World Health Assembly,',
      ),
    ],
    [],
  ],
  [
    'two dates, of which more documents say one',
    [
      cites('A/RES/59/1', '56/203 of 21 February 2002'),
      cites('A/RES/59/2', '56/203 of 21 December 2001'),
      cites('A/RES/59/3', '56/203 of 21 December 2001'),
    ],
    ['CITED_DATES_DIFFER A_RES_59_1.PP1 A_RES_59_2.PP1 A_RES_59_3.PP1'],
  ],
  [
    'two dates, of which one fits the order of numbers',
    [
      cites('A/RES/59/1', '56/203 of 21 February 2002'),
      cites('A/RES/59/2', '56/203 of 21 February 2002'),
      cites(
        'A/RES/59/3',
        '56/202 of 21 December 2001',
        '56/203 of 21 December 2001',
        '56/204 of 24 December 2001',
      ),
    ],
    ['CITED_DATES_DIFFER A_RES_59_1.PP1 A_RES_59_2.PP1 A_RES_59_3.PP1 A_RES_59_3.PP1 A_RES_59_3.PP1'],
  ],
  [
    'two dates, of which one fits the session',
    [cites('A/RES/59/1', '56/203 of 21 December 2002'), cites('A/RES/59/2', '56/203 of 21 December 2001')],
    ['CITED_DATES_DIFFER A_RES_59_1.PP1 A_RES_59_2.PP1'],
  ],
  [
    'two dates of the parts of one number',
    [
      cites('A/RES/59/1', '57/270 B of 23 June 2003', '57/270 of 20 December 2002'),
      cites('A/RES/59/2', '57/270 of 23 June 2003'),
    ],
    [],
  ],
  [
    'a date in the month in which the sessions change',
    [cites('A/RES/59/1', '57/337 of 15 September 2003', '58/1 of 16 September 2003')],
    [],
  ],
  [
    'a date after the session',
    [cites('A/RES/70/1', '55/56 of 1 December 2001')],
    ['CITED_DATE_OUT_OF_SESSION A_RES_70_1.PP1'],
  ],
  [
    'a session in Roman numerals',
    [cites('A/RES/70/1', '2106 A (XX) of 21 December 1965', '2200 A (XXI) of 16 December 1956')],
    ['CITED_DATE_OUT_OF_SESSION A_RES_70_1.PP1'],
  ],
  [
    'a year of the Security Council',
    [saying('A/RES/70/1', 'Recalling Security Council resolution 1325 (2000) of 31 October 2001,')],
    ['CITED_DATE_OUT_OF_SESSION A_RES_70_1.PP1'],
  ],
  ['a special session', [cites('A/RES/60/1', 'S-21/2 of 2 July 1999', 'ES-10/14 of 8 December 2003')], []],
  [
    'a document whose own date is not in its session',
    [
      {
        of: 'A/RES/58/208',
        date: '2005-12-23',
        units: { DATELINE: '78th plenary meeting 23 December 2005' },
      },
    ],
    ['DATE_OUT_OF_SESSION A_RES_58_208.DATELINE'],
  ],
  [
    'a date between two of another day',
    [
      cites(
        'A/RES/78/1',
        '74/42 of 12 December 2019',
        '74/45 of 19 December 2019',
        '74/48 of 12 December 2019',
      ),
    ],
    ['CITED_DATE_OUT_OF_ORDER A_RES_78_1.PP1 A_RES_78_1.PP1 A_RES_78_1.PP1'],
  ],
  [
    'a date between two of different days',
    [
      cites(
        'A/RES/78/1',
        '74/42 of 12 December 2019',
        '74/45 of 19 December 2019',
        '74/48 of 18 December 2019',
      ),
    ],
    [],
  ],
  [
    'a date after that of the citing text',
    [saying('A/RES/57/5', 'Recalling its resolution 57/9 of 2 July 2003,', '2002-11-20')],
    ['CITED_LATER_THAN_TEXT A_RES_57_5.PP1 A_RES_57_5'],
  ],
  [
    'a target that is later than the citing text',
    [own, saying('A/RES/58/5', 'Recalling its resolution 58/208,', '2003-11-20')],
    ['CITED_LATER_THAN_TEXT A_RES_58_5.PP1 A_RES_58_208.DATELINE A_RES_58_5'],
  ],
  [
    'a later session than that of a text without a date',
    [saying('A/58/98', 'The General Assembly, in its resolution 60/227, decided.')],
    ['CITED_LATER_THAN_TEXT A_58_98.PP1 A_58_98'],
  ],
  [
    'the report of the session, which is issued later',
    [
      saying('A/HRC/DEC/14/101', 'Adopts the outcome (A/HRC/14/37, chapter VI);', '2010-06-09'),
      { of: 'A/HRC/14/37', date: '2012-10-23', units: { P1: 'The Council met.' } },
    ],
    [],
  ],
  ['of the same day', [own, saying('A/RES/58/5', 'Recalling its resolution 58/208,', '2003-12-23')], []],
];

t.test('contradictory dates', async t => {
  for (const [construct, documents, expected] of TABLE) {
    const found = findContradictions(corpusFrom(documents)).map(({ code, evidence }) =>
      [code, ...evidence.map(({ unitId, documentId }) => unitId ?? documentId)].join(' '),
    );
    t.same(found, expected, construct);
  }
});

t.test('the most likely date is named, with the reason', async t => {
  const dated = (...dates: readonly string[]) =>
    findContradictions(
      corpusFrom(dates.map((date, index) => cites(`A/RES/59/${index + 1}`, `56/203 of ${date}`))),
    ).map(({ message }) => message);
  t.same(dated('21 December 2001', '21 February 2002', '21 December 2001'), [
    'A/RES/56/203 is cited as of 21 February 2002, but elsewhere as of 21 December 2001, which more documents say',
  ]);
  t.same(
    dated('21 February 2002', '21 December 2001', '21 February 2002'),
    [],
    'most may give the day of publication',
  );
  t.same(dated('21 February 2002', '21 December 2001'), [
    'A/RES/56/203 is cited as of 21 February 2002, but elsewhere as of 21 December 2001, and nothing tells which is right',
  ]);
});

t.test('of many places that agree, a few are given as evidence', async t => {
  const many = Array.from({ length: 30 }, (_, index) =>
    cites(`A/RES/70/${index + 1}`, '56/203 of 21 December 2001'),
  );
  const [found, ...others] = findContradictions(
    corpusFrom([...many, cites('A/RES/71/1', '56/203 of 1 March 2002')]),
  );
  t.equal(found?.evidence.length, 6);
  t.equal(found?.evidence[0]?.unitId, 'A_RES_71_1.PP1');
  t.same(others, []);
});
