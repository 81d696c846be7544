import t from 'tap';
import { prepareQueries } from '../../db/queries/index.ts';
import { link } from '../../src/7-links/link.ts';
import { DEFAULT_OPTIONS } from '../../src/8-services/agreed-language/agreed-language.ts';
import { similarWordings } from '../../src/8-services/agreed-language/similar-wordings.ts';
import { databaseOf } from '../database.ts';
import { saying, source } from '../fixture.ts';

const OLDER =
  'Recognizing the contribution that older persons can make to the functioning of societies and the enjoyment of their human rights,';
const MERCENARIES =
  'Alarmed at the threat that the activities of mercenaries pose to the security of developing countries in areas of conflict,';
const SETTLEMENTS = 'Demands that the establishment of settlements in the occupied territory cease at once;';
const LATER = OLDER.replace('societies', 'societies everywhere');

const db = databaseOf(
  source(
    'a',
    saying('A/RES/60/1', '2005-12-23', OLDER, MERCENARIES, SETTLEMENTS),
    saying('A/RES/61/1', '2006-12-23', OLDER, LATER),
  ),
);
link(db, 'test');
const queries = prepareQueries(db);
t.teardown(() => db.$client.close());

const ask = (text: string, options: { readonly before?: string; readonly limit?: number } = {}) =>
  similarWordings(queries, text, { ...DEFAULT_OPTIONS, except: null, forebears: [], ...options });

/** What a delegate may remember of a clause, and the clause. */
const TABLE: readonly (readonly [why: string, text: string, found: string])[] = [
  ['other words of the thesaurus', 'Elderly people help society and have rights', OLDER],
  ['other forms of the words', 'mercenary activity threatens securing a developing country', MERCENARIES],
  ['few words', 'stop settlements', SETTLEMENTS],
];

t.test('what says the like in other words is found', async t => {
  for (const [why, text, found] of TABLE) {
    const { reuse, wordings, matter } = await ask(text);
    t.strictSame([reuse, wordings], ['none', []], why);
    t.equal(matter[0]?.text, found, why);
  }
});

t.test('what is near word for word is not shown again', async t => {
  const { wordings, matter } = await ask(OLDER);
  t.strictSame(
    wordings.map(({ text }) => text),
    [OLDER, LATER],
  );
  t.notOk(matter.some(({ text }) => text === OLDER || text === LATER));
});

t.test('it says what the search went by, and who used the words', async t => {
  const [first] = (await ask('Elderly people help society')).matter;
  t.match(
    first?.words.map(({ start, end, sought, wordings }) => [OLDER.slice(start, end), sought, wordings]),
    [
      ['older', 'elderly', 2],
      ['persons', 'people', 2],
      ['societies', 'society', 2],
    ],
  );
  t.match(first, { use: { id: 'A_RES_61_1.OP1' }, uses: { count: 2, first: { id: 'A_RES_60_1.OP1' } } });
});

t.test('only what was adopted before the day, and no more than asked for', async t => {
  const { matter } = await ask('Elderly people help society', { before: '2006-01-01', limit: 1 });
  t.strictSame(
    matter.map(({ use }) => use.id),
    ['A_RES_60_1.OP1'],
  );
});

t.test('nothing is found for words that no wording has, nor for none', async t => {
  t.strictSame((await ask('qwertz')).matter, []);
  t.strictSame((await ask('of the and')).matter, []);
});
