import t from 'tap';
import type { Db } from '../../../db/db.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { link } from '../../../src/7-links/link.ts';
import { lookUp } from '../../../src/8-services/lookup/lookup.ts';
import type { ParsedDocument } from '../../../src/model/document.ts';
import { formatDate } from '../../../src/references/date.ts';
import { databaseOf } from '../../database.ts';
import { saying, source, symbol } from '../../fixture.ts';

const CONTAINS =
  'containing the Declaration on the Granting of Independence to Colonial Countries and Peoples, and all relevant resolutions on the elimination of colonialism';

const CITATION = 'resolution 1514 (XV) of ';

/** A document that recalls 1514 (XV) of the given date. */
function recalling(of: string, citedDate: string): ParsedDocument {
  const { clauses, ...document } = saying(
    of,
    '2015-12-23',
    `Recalling its ${CITATION}${formatDate(citedDate)}, ${CONTAINS},`,
  );
  const range = {
    start: 'Recalling its '.length,
    end: `Recalling its ${CITATION}${formatDate(citedDate)}`.length,
  };
  return {
    ...document,
    clauses,
    citations: clauses.map(({ id, text }) => ({
      unit: id,
      ...range,
      text: text.slice(range.start, range.end),
      symbol: symbol('A/RES/1514(XV)'),
      kind: 'resolution',
      pinpoint: null,
      instrument: null,
      treatment: 'recalls',
      citedDate,
      ranges: [range],
    })),
  };
}

/** A data set that has a document for each of the dates given to 1514 (XV), but not 1514 (XV) itself. */
function dataset(dates: readonly string[]): Db {
  const documents = dates.map((date, index) => recalling(`A/RES/70/${index + 1}`, date));
  const db = databaseOf(source('a', ...documents));
  link(db, 'test');
  return db;
}

const AGREED = Array.from({ length: 4 }, () => '1960-12-14');

/** What is corrected in a citation of a document that the data set does not have. */
const TABLE: readonly (readonly [
  why: string,
  dates: readonly string[],
  text: string,
  ...corrections: (readonly [about: string, symbol: string, detail: RegExp])[],
])[] = [
  ['the date on which all agree', AGREED, 'resolution 1514 (XV) of 14 December 1960'],
  [
    'another date',
    AGREED,
    'resolution 1514 (XV) of 15 December 1960',
    ['date', 'A/RES/1514(XV)', /14 December 1960 by all 4 documents .*, not 15 December 1960/],
  ],
  [
    'another date than nearly all give',
    [...Array.from({ length: 12 }, () => '1960-12-14'), '1960-12-15'],
    'resolution 1514 (XV) of 15 December 1960',
    ['date', 'A/RES/1514(XV)', /by 12 of the 13 documents/],
  ],
  ['too few to tell', AGREED.slice(2), 'resolution 1514 (XV) of 15 December 1960'],
  ['too many disagree', [...AGREED, '1960-12-15'], 'resolution 1514 (XV) of 16 December 1960'],
  [
    'a number that nobody cites, in the words of another of that session',
    AGREED,
    `Recalling resolution 1541 (XV) of 14 December 1960, ${CONTAINS},`,
    [
      'number',
      'A/RES/1514(XV)',
      /No document of the data set cites A\/RES\/1541\(XV\); 4 cite A\/RES\/1514\(XV\)/,
    ],
  ],
  [
    'the same without a date',
    AGREED,
    `Recalling resolution 1541 (XV), ${CONTAINS},`,
    ['number', 'A/RES/1514(XV)', /4 cite/],
  ],
  ['of another date', AGREED, `Recalling resolution 1541 (XV) of 15 December 1960, ${CONTAINS},`],
  ['in other words', AGREED, 'Recalling resolution 1541 (XV) of 14 December 1960 on trade,'],
  [
    'the text cites both',
    AGREED,
    `Recalling resolution 1541 (XV) of 14 December 1960, ${CONTAINS}, and resolution 1514 (XV),`,
  ],
];

t.test('what the data set does not have is corrected by what its texts say of it', async t => {
  for (const [why, dates, text, ...expected] of TABLE) {
    const db = dataset(dates);
    const { citations } = await lookUp(prepareQueries(db), text, 'General Assembly');
    const corrections = citations.flatMap(({ corrections }) => corrections);
    t.match(
      corrections.map(({ about, symbol, detail }) => [about, symbol, detail]),
      expected,
      why,
    );
    t.equal(corrections.length, expected.length, why);
    db.$client.close();
  }
});
