import t from 'tap';
import { prepareQueries } from '../../../db/queries/index.ts';
import { link } from '../../../src/7-links/link.ts';
import { checkDraft } from '../../../src/8-services/drafts/check-draft.ts';
import { databaseOf } from '../../database.ts';
import { saying, source } from '../../fixture.ts';

const LIT =
  'Requests the Secretary-General to keep the lights of all harbours on the Pacific coast lit at night;';
const DREDGED =
  'Urges all States with harbours on rivers to dredge them before the rains of each year begin;';
const TAUGHT = 'Encourages Governments to teach the keepers of lighthouses how to forecast storms at sea;';

const titled = (symbol: string, date: string, title: string) => ({
  ...saying(symbol, date, LIT, DREDGED, TAUGHT),
  ...{ title, body: 'General Assembly' },
});
const db = databaseOf(
  source('a', titled('A/RES/70/1', '2015-12-01', 'Safe harbours')),
  source('b', titled('A/RES/72/1', '2017-12-01', 'Safe harbours')),
  // Later than both, and in every word what is checked; but a draft.
  source('c', titled('A/C.2/74/L.3', '2019-11-01', 'Safe harbours')),
  source('d', titled('A/C.2/74/L.4', '2019-11-01', 'Lights for all')),
);
link(db, 'test');
t.teardown(() => db.$client.close());

const SEARCH = { body: null, before: null, least: null, limit: 1 };

const draft = (title: string, ...clauses: readonly string[]): string =>
  [
    title,
    'The General Assembly,',
    'Noting harbours,',
    ...clauses.map((text, index) => `${index + 1}. ${text}`),
  ].join('\n\n');

/** A title, what the draft is said to continue, what it is found to continue, and how. */
const TABLE: readonly (readonly [title: string, named: string | null, symbol: string, foundBy: string])[] = [
  ['Safe harbours', null, 'A/RES/72/1', 'title'],
  ['Safe harbours', 'GA res 70/1', 'A/RES/70/1', 'named'],
  ['Lights for all', null, 'A/RES/72/1', 'wording'],
];

t.test('a draft is compared with what it continues', async t => {
  for (const [title, named, symbol, foundBy] of TABLE) {
    const text = draft(
      title,
      DREDGED.replace('rivers', 'great rivers'),
      TAUGHT,
      LIT.replace('lit at night;', 'lit at night.'),
    );
    const { continues } = await checkDraft(prepareQueries(db), text, { ...SEARCH, continues: named });
    t.strictSame(
      continues.map(({ predecessor, foundBy, clauses }) => [
        predecessor.symbol,
        foundBy,
        clauses.map(({ relation, unit }) => [unit, relation]),
      ]),
      [
        [
          symbol,
          foundBy,
          [
            ['DRAFT.PP1', 'added'],
            ['DRAFT.OP1', 'reworded'],
            ['DRAFT.OP2', 'kept'],
            ['DRAFT.OP3', 'moved'],
          ],
        ],
      ],
      title,
    );
  }
});

t.test('a draft that the data set holds is agreed by what was adopted, not by itself', async t => {
  const text = `A/C.2/74/L.3\n\n${draft('Safe harbours', DREDGED, LIT.replace('Pacific', 'Baltic'))}`;
  const { agreedLanguage } = await checkDraft(prepareQueries(db), text, SEARCH);
  t.strictSame(
    agreedLanguage.map(({ reuse, wordings: [nearest] }) => [reuse, nearest?.use.symbol, nearest?.uses.count]),
    [
      ['none', undefined, undefined],
      ['same-words', 'A/RES/72/1', 2],
      ['near-verbatim', 'A/RES/72/1', 2],
    ],
  );
});

t.test('a draft on a new matter continues nothing', async t => {
  const text = draft(
    'Deserts',
    'Calls upon all States to plant trees where the desert advances towards their towns.',
  );
  const { continues } = await checkDraft(prepareQueries(db), text, SEARCH);
  t.strictSame(continues, []);
});
