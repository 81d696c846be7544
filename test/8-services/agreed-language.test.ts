import t from 'tap';
import { prepareQueries } from '../../db/queries/index.ts';
import { bracketedRanges } from '../../src/2-blocks/brackets.ts';
import { link } from '../../src/7-links/link.ts';
import { agreedLanguage, DEFAULT_OPTIONS } from '../../src/8-services/agreed-language/agreed-language.ts';
import { alternativesOf } from '../../src/8-services/agreed-language/alternatives.ts';
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
  similarWordings(queries, text, {
    ...DEFAULT_OPTIONS,
    except: null,
    series: null,
    forebears: [],
    ...options,
  });

/** What a delegate may remember of a clause, and the clause. */
const TABLE: readonly (readonly [why: string, text: string, found: string])[] = [
  ['other words of the thesaurus', 'Elderly people help society and have rights', OLDER],
  ['other forms of the words', 'mercenary activity threatens securing a developing country', MERCENARIES],
  ['few words', 'stop settlements', SETTLEMENTS],
];

/** Texts with brackets, and the texts that are looked up. */
const ALTERNATIVES: readonly (readonly [why: string, text: string, ...alternatives: string[]])[] = [
  [
    'verbs side by side',
    '[Demands] [Decides] that it cease;',
    'Demands that it cease;',
    'Decides that it cease;',
  ],
  [
    'with a slash',
    'Demands that it cease [at once]/[soon];',
    'Demands that it cease at once;',
    'Demands that it cease soon;',
  ],
  ['what may be left out is no alternative', 'Demands [at once] that it [all] cease;'],
  [
    'the first place of two',
    '[Demands] [Decides] that it [may] [shall] cease;',
    'Demands that it [may] [shall] cease;',
    'Decides that it [may] [shall] cease;',
  ],
];

t.test('alternatives in brackets', async t => {
  for (const [why, text, ...alternatives] of ALTERNATIVES) {
    const found = alternativesOf({ text, bracketed: bracketedRanges(text, false) });
    t.strictSame(
      found.map(({ text }) => text),
      alternatives,
      why,
    );
  }
});

t.test('each alternative is looked up on its own', async t => {
  const text = SETTLEMENTS.replace('Demands', '[Demands] [Hopes]');
  const [clause] = await agreedLanguage(queries, text, DEFAULT_OPTIONS);
  t.strictSame(
    clause?.alternatives.map(({ reuse, ranges: [range] }) => [reuse, text.slice(range?.start, range?.end)]),
    [
      ['same-words', '[Demands]'],
      ['near-verbatim', '[Hopes]'],
    ],
  );
});

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

const DECLARATION = 'Reaffirming the Universal Declaration of Human Rights';
const FORMULA = 'Takes note of the report';

t.test('short texts', async t => {
  const subjects = ['tin', 'fish', 'coal', 'salt', 'oil', 'wool', 'zinc', 'rice', 'tea', 'silk', 'corn'];
  const of = (number: string, title: string, ...texts: readonly string[]) => ({
    ...saying(`A/RES/${number}`, '2005-12-23', ...texts),
    title,
  });
  const texts = subjects.map((subject, index) =>
    of(`60/${index + 1}`, `The price of ${subject}`, `${FORMULA} of the ${subject} committee;`),
  );
  const others = subjects.map((subject, index) =>
    of(`61/${index + 1}`, `Trade in ${subject}`, `Requests the ${subject} committee to meet;`),
  );
  const db = databaseOf(
    source('a', ...texts, ...others, of('62/1', 'Rights', `${DECLARATION}, and the Charter,`)),
  );
  link(db, 'test');
  t.teardown(() => db.$client.close());
  const find = (text: string, least: number | null = null) =>
    similarWordings(prepareQueries(db), text, {
      ...DEFAULT_OPTIONS,
      least,
      except: null,
      series: null,
      forebears: [],
    });

  t.test('clauses that hold the words', async t => {
    const { reuse, formula, wordings } = await find(`${DECLARATION},`);
    t.strictSame([reuse, formula], ['passage', null]);
    t.strictSame(
      wordings.map(({ use, passage, similarity }) => [use.id, passage, similarity]),
      [['A_RES_62_1.OP1', { start: 0, end: DECLARATION.length }, 1]],
    );
  });
  t.test('a formula says so, and is not answered with strangers', async t => {
    const { reuse, formula, wordings, matter } = await find(`${FORMULA};`);
    t.strictSame(formula, { clauses: 11, resolutions: 11, series: 11, tells: false });
    t.strictSame([reuse, wordings, matter], ['none', [], []]);
  });
  t.test('a similarity that is asked for reaches them, too', async t => {
    const text = 'Requests the salt commission to meet;';
    t.strictSame((await find(text)).wordings, []);
    t.equal((await find(text, 0.8)).wordings[0]?.text, 'Requests the salt committee to meet;');
  });
  t.end();
});

t.test('a wording of the series comes before one that is nearer by two words', async t => {
  const OWN = OLDER.replace('functioning', 'working').replace('enjoyment', 'exercise');
  const db = databaseOf(
    source(
      'a',
      { ...saying('A/RES/60/1', '2005-12-23', OWN), title: 'Ageing' },
      { ...saying('A/RES/61/1', '2006-12-23', OWN), title: 'Ageing' },
      { ...saying('A/RES/62/1', '2007-12-23', OLDER), title: 'Families' },
    ),
  );
  link(db, 'test');
  t.teardown(() => db.$client.close());
  const queries = prepareQueries(db);
  const series = await queries.series.ofTitle('AGEING', null);
  t.type(series, 'string');
  const text = OLDER.replace('contribution', 'part');
  const first = async (search: { readonly series: string | null }) =>
    (await similarWordings(queries, text, { ...DEFAULT_OPTIONS, ...search, except: null, forebears: [] }))
      .wordings[0]?.use.id;
  t.equal(await first({ series: null }), 'A_RES_62_1.OP1');
  t.equal(await first({ series }), 'A_RES_61_1.OP1');
});
