import t from 'tap';
import { prepareQueries } from '../../../db/queries/index.ts';
import { link } from '../../../src/7-links/link.ts';
import { faultsOf } from '../../../src/8-services/drafts/check-draft.ts';
import { readDraft } from '../../../src/pipeline/sent-text.ts';
import { databaseOf } from '../../database.ts';
import { saying, source } from '../../fixture.ts';

const HARBOUR =
  'Recalling the International Conference on Harbours, held in Quito, Ecuador, from 17 to 20 October 2006, and its Declaration on Safe Harbours for Small Vessels,';
const REPORTED =
  'Requests the Secretary-General to keep the lights of all harbours on the Pacific coast lit for a period of three years from the date of adoption;';

const harbours = (symbol: string, date: string) => ({
  ...saying(symbol, date, HARBOUR, REPORTED),
  title: 'Harbours',
  body: 'General Assembly',
});
const db = databaseOf(
  source('a', harbours('A/RES/70/1', '2015-12-01')),
  source('b', harbours('A/RES/72/1', '2017-12-01')),
  source('c', harbours('A/RES/74/1', '2019-12-01')),
);
link(db, 'test');
t.teardown(() => db.$client.close());
const queries = prepareQueries(db);

const noticesOf = async (text: string) => {
  const { notices } = await faultsOf(queries, await readDraft(text, { body: null }));
  return notices.map(({ code, ranges, correction }) => [
    code,
    ranges.map(({ start, end }) => text.slice(start, end)).join(' '),
    correction,
  ]);
};

const draft = (...clauses: readonly string[]): string =>
  ['A/RES/78/5', '78/5. Harbours', 'The General Assembly,', ...clauses].join('\n\n');
const NOTES = 'Noting the wishes of all harbours,';
const ENDS = 'Decides to remain seized of the matter.';

/** What a draft holds, and its notices: code, words and correction. */
const TABLE: readonly (readonly [
  why: string,
  text: string,
  ...notices: (readonly [string, string, string | null])[],
])[] = [
  ['nothing is wrong', draft(NOTES, HARBOUR, `1. ${REPORTED}`, `2. ${ENDS}`)],
  [
    'a number alone out of order',
    draft(NOTES, '1. Notes harbours;', '3. Welcomes harbours;', `3. ${ENDS}`),
    ['NUMBER_OUT_OF_ORDER', '3.', '2.'],
  ],
  [
    'a number that is left out: those after it may be right',
    draft(NOTES, '1. Notes harbours;', '3. Welcomes harbours;', `4. ${ENDS}`),
    ['NUMBER_OUT_OF_ORDER', '3.', '2.'],
  ],
  [
    'letters, the first of which can be a numeral',
    draft(
      NOTES,
      '1. Calls upon States:',
      '(i) To note harbours;',
      '(iii) To welcome harbours;',
      `2. ${ENDS}`,
    ),
    ['NUMBER_OUT_OF_ORDER', '(iii)', '(ii)'],
  ],
  [
    'a clause that is there twice, with the numbers that this disturbs',
    draft(
      NOTES,
      '1. Notes the work done for harbours;',
      '1. Notes the work done for harbours;',
      `2. ${ENDS}`,
    ),
    ['CLAUSE_REPEATED', '1. Notes the work done for harbours;', null],
  ],
  [
    'an ending',
    draft('Noting the wishes of harbours;', `1. ${REPORTED}`, `2. ${ENDS}`),
    ['ENDING_UNUSUAL', ';', ','],
  ],
  [
    'a session and a year',
    draft(NOTES, '1. Decides to revert to the matter at its eighty-first session, in 2025;', `2. ${ENDS}`),
    ['SESSION_AND_YEAR', 'eighty-first session, in 2025', 'eightieth session, in 2025'],
  ],
  [
    'the session of another organ with a calendar of its own',
    draft(
      NOTES,
      '1. Invites the Human Rights Council, at its sixtieth session, in 2025, and the Commission on Harbours, at its eighty-first session, in 2025, to act;',
      `2. ${ENDS}`,
    ),
  ],
  [
    'a session of the Human Rights Council in another year',
    draft(
      NOTES,
      '1. Invites the Human Rights Council at its sixtieth session, in 2024, to act;',
      `2. ${ENDS}`,
    ),
    ['SESSION_AND_YEAR', 'sixtieth session, in 2024', 'sixtieth session, in 2025'],
  ],
  [
    'a report asked for at a session past',
    draft(
      NOTES,
      '1. Requests the Secretary-General to submit a report to the General Assembly at its seventy-seventh session;',
      `2. ${ENDS}`,
    ),
    ['SESSION_PAST', 'at its seventy-seventh session', 'at its seventy-ninth session'],
  ],
  [
    'a decision for a session past',
    draft(
      NOTES,
      '1. Decides to continue its consideration of harbours at its seventieth session;',
      `2. ${ENDS}`,
    ),
    ['SESSION_PAST', 'at its seventieth session', 'at its seventy-ninth session'],
  ],
  [
    'requests without an addressee',
    draft(NOTES, '1. Requests to submit a report;', '2. Also invites, as appropriate, to act;', `3. ${ENDS}`),
    ['ADDRESSEE_MISSING', 'Requests to submit', null],
    ['ADDRESSEE_MISSING', 'Also invites, as appropriate, to act', null],
  ],
  [
    'a report asked for by a day that is over',
    draft(
      NOTES,
      '1. Requests the Secretary-General to report to it by the end of March 2021;',
      `2. ${ENDS}`,
      '50th plenary meeting\n7 December 2023',
    ),
    ['DATE_PAST', 'the end of March 2021', null],
  ],
  [
    'a request without an addressee, in the form of a programme',
    draft(NOTES, '1. Request to submit a report;', `2. ${ENDS}`),
    ['ADDRESSEE_MISSING', 'Request to submit', null],
  ],
  [
    'numbers that are still open',
    draft(
      'Recalling its resolutions 76/12 of 6 December 2021 and 77/... of 7 December 2022,',
      'Recalling also its resolution of 28 September 2017,',
      'Guided by Security Council resolutions 2222 (2015) and (2016),',
      'Following General Assembly resolution, and guided by it,',
      `1. ${REPORTED}`,
      `2. ${ENDS}`,
    ),
    ['NUMBER_MISSING', '77/...', null],
    ['NUMBER_MISSING', 'resolution of 28 September 2017', null],
    ['NUMBER_MISSING', '(2016)', null],
    ['NUMBER_MISSING', 'General Assembly resolution', null],
  ],
  [
    'a paragraph that the draft does not have, but may quote',
    draft(
      NOTES,
      '1. Requests the Secretary-General to fulfil paragraph 9 above;',
      '2. Recalls that it asked for “paragraph 9 above” to be kept;',
      `3. ${ENDS}`,
    ),
    ['CITED_PART', 'paragraph 9 above', null],
  ],
  [
    'the endings of another organ',
    draft(
      'Noting the wishes of harbours;',
      'Noting the wishes of ships;',
      'Noting the wishes of sailors;',
      `1. ${REPORTED}`,
      `2. ${ENDS}`,
    ),
  ],
  [
    'a session and a month',
    draft(
      'Noting what was said at the seventy-seventh session of the General Assembly, in October 2023,',
      `1. ${REPORTED}`,
      `2. ${ENDS}`,
    ),
    [
      'SESSION_AND_YEAR',
      'seventy-seventh session of the General Assembly, in October 2023',
      'seventy-eighth session of the General Assembly, in October 2023',
    ],
  ],
  [
    'a day that is in no calendar',
    draft('Recalling the fire of 31 June 2020,', `1. ${REPORTED}`, `2. ${ENDS}`),
    ['DATE_IMPOSSIBLE', '31 June 2020', null],
  ],
  [
    'a session of the Official Records that is not that of the symbol',
    draft(
      'Recalling the report in Official Records of the General Assembly, Seventy-sixth Session, Supplement No. 53 (A/77/53),',
      `1. ${REPORTED}`,
      `2. ${ENDS}`,
    ),
    [
      'CITED_SESSION',
      'Seventy-sixth Session, Supplement No. 53 (A/77/',
      'Seventy-seventh Session, Supplement No. 53 (A/77/',
    ],
  ],
  [
    'the date of a cited resolution',
    draft('Recalling its resolution 70/1 of 2 December 2015,', `1. ${REPORTED}`, `2. ${ENDS}`),
    ['CITED_DATE', '2 December 2015', '1 December 2015'],
  ],
  [
    'a year long ago',
    draft(HARBOUR.replace('2006', '2007'), `1. ${REPORTED}`, `2. ${ENDS}`),
    ['DETAIL_DEPARTS', '2007', '2006'],
  ],
  [
    'a place',
    draft(HARBOUR.replace('Quito', 'Lima'), `1. ${REPORTED}`, `2. ${ENDS}`),
    ['DETAIL_DEPARTS', 'Lima', 'Quito'],
  ],
  [
    'a period',
    draft(NOTES, `1. ${REPORTED.replace('years', 'months')}`, `2. ${ENDS}`),
    ['DETAIL_DEPARTS', 'months', 'years'],
  ],
];

const NAMES: typeof TABLE = [
  [
    'a word that joins those of a name',
    draft('Noting the work of the International Organization of Migration,', `1. ${REPORTED}`, `2. ${ENDS}`),
    ['NAME_MISSPELT', 'of', 'for'],
  ],
  [
    'a word left out of a name',
    draft('Noting the wishes of the Czech Slovak Federal Republic,', `1. ${REPORTED}`, `2. ${ENDS}`),
    ['NAME_MISSPELT', 'Slovak', 'and Slovak'],
  ],
  [
    'a letter too few, in capitals or not in a name',
    draft('Noting the work of the International Organisation for Migation,', `1. ${REPORTED}`, `2. ${ENDS}`),
  ],
  [
    'the latest of a series',
    draft('Recalling its resolution 72/1 of 1 December 2017,', `1. ${REPORTED}`, `2. ${ENDS}`),
    ['LATEST_NOT_RECALLED', 'resolution 72/1 of 1 December 2017', null],
  ],
  [
    'the latest of a series beside others',
    draft('Recalling its resolutions 72/1 and 74/1,', `1. ${REPORTED}`, `2. ${ENDS}`),
  ],
];

t.test('notices', async t => {
  for (const [why, text, ...notices] of [...TABLE, ...NAMES])
    t.strictSame(await noticesOf(text), notices, why);
});
