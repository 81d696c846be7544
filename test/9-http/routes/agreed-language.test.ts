import { join } from 'node:path';
import t, { type Test } from 'tap';
import type { AgreedLanguage, SimilarWordings } from '../../../src/9-http/schemas/clauses/agreed-language.ts';
import { plainForm } from '../../../src/model/characters.ts';
import { saying } from '../../fixture.ts';
import { build, seedsApp, smallApp } from '../../helper.ts';
import { buildDatabase } from '../data.ts';
import { answerChecker, openapiOf } from '../openapi-document.ts';

const URL = '/v1/agreed-language';

const REMAINING =
  'Invites Governments, with the assistance of the international community, where appropriate, to seek to make the option of remaining in one’s own country viable for all people, through efforts to achieve sustainable development, leading to a better economic balance between developed and developing countries;';

/**
 * A text, and for each of its clauses the label, whether it is reuse, and the
 * citations of the nearest wordings.
 */
const TABLE: readonly (readonly [what: string, text: string, ...found: (readonly string[])[]])[] = [
  ['a word that is everywhere', 'the', ['OP1', 'none']],
  ['no word at all', '—', ['OP1', 'none']],
  [
    'what nobody ever agreed',
    'Calls upon Member States to plant one tree for each citizen before the next session of the General Assembly;',
    ['OP1', 'none'],
  ],
  [
    'a formula, however it is printed',
    '12. *Takes note* of the Report of the Secretary‑General',
    ['OP12', 'same-words', 'General Assembly resolution 59/241 of 22 December 2004, para. 1'],
  ],
  ['a formula with a letter changed', 'Takes note of the reports of the Secretary-General;', ['OP1', 'none']],
  [
    'reworded language, the nearest first',
    REMAINING,
    [
      'OP1',
      'near-verbatim',
      'General Assembly resolution 59/241 of 22 December 2004, para. 8',
      'General Assembly resolution 58/208 of 23 December 2003, para. 7',
    ],
  ],
  [
    'a draft',
    `The General Assembly,\n\nRecalling its resolutions 58/208 of 23 December 2003 and 59/241 of 22 December 2004,\n\n1. Takes note of the report of the Secretary-General;\n\n2. Decides to rest.`,
    ['PP1', 'same-words', 'General Assembly resolution 60/227 of 23 December 2005, first preambular para.'],
    ['OP1', 'same-words', 'General Assembly resolution 59/241 of 22 December 2004, para. 1'],
    ['OP2', 'none'],
  ],
];

t.test('agreed language for each clause of a text', async t => {
  const app = await seedsApp();
  const misfits = answerChecker(await openapiOf(app));
  for (const [what, text, ...expected] of TABLE) {
    const answer = await app.inject({ method: 'POST', url: URL, payload: text, headers: PLAIN });
    const { data } = answer.json<AgreedLanguage>();
    t.strictSame(misfits(URL, answer), [], `${what}: fits the schema`);
    t.strictSame(
      data.map(({ label, reuse, wordings }) => [label, reuse, ...wordings.map(({ use }) => use.citation)]),
      expected,
      what,
    );
    for (const clause of data) standsThere(t, clause, text);
    for (const { text, wordings } of data) for (const wording of wordings) holdsTogether(t, wording, text);
    const asJson = await app.inject({ method: 'POST', url: URL, payload: { text } });
    t.strictSame(asJson.json(), answer.json(), `${what}: in JSON`);
  }
});

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

/** The text that is sent for a clause: its number, if any, and its words. */
function standsThere(t: Test, { text, ranges }: AgreedLanguage['data'][number], sent: string) {
  const there = ranges.map(({ start, end }) => [...sent.slice(start, end)].map(plainForm).join('')).join(' ');
  t.equal(there.replaceAll('*', '').replace(/^\d+\. /, ''), text);
}

/** A text, and for each of its clauses the label, that of the clause it is a part of, and its first words. */
const PARTS: readonly (readonly [text: string, ...clauses: (readonly [string, string | null, string])[]])[] =
  [
    [
      'Calls upon States:\n\n(a) To act;\n\n(b) To rest;',
      ['OP1', null, 'Calls'],
      ['OP1(a)', 'OP1', 'To act'],
      ['OP1(b)', 'OP1', 'To rest'],
    ],
    [
      '1. Decides to act;\n\n1. Decides to rest;\n\n(a) In May;',
      ['OP1', null, 'Decides to act'],
      ['OP1', null, 'Decides to rest'],
      ['OP1(a)', 'OP1', 'In'],
    ],
    [
      'Noting a matter,\n\nNoting another,',
      ['PP1', null, 'Noting a matter'],
      ['PP2', null, 'Noting another'],
    ],
  ];

t.test('a text is divided into clauses and their parts', async t => {
  const app = await smallApp();
  for (const [text, ...expected] of PARTS) {
    const { data } = (
      await app.inject({ method: 'POST', url: URL, payload: { text } })
    ).json<AgreedLanguage>();
    t.equal(new Set(data.map(({ id }) => id)).size, expected.length, text);
    t.equal(data.length, expected.length, text);
    for (const [index, [label, parent, words]] of expected.entries()) {
      const clause = data[index];
      const whole = data.findLast(({ id }) => id === clause?.parent);
      t.match(clause, { label, text: new RegExp(`^${words}`) }, text);
      t.equal(whole?.label ?? null, parent, text);
      const above = data.slice(0, index).findLast(({ parent }) => parent === null);
      if (parent !== null) t.equal(whole, above, text);
    }
  }
});

/** The changes give both texts in order, and unchanged words are the same in both. */
function holdsTogether(
  t: Test,
  { text, changes, similarity }: SimilarWordings['data'][number],
  asked: string,
) {
  const sides = [
    ['before', text],
    ['after', asked],
  ] as const;
  for (const [side, whole] of sides) {
    const places = changes.flatMap(change => change[side] ?? []);
    t.ok(places.every(({ start }, index) => start >= (places[index - 1]?.end ?? 0)));
    const left = places.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), whole);
    t.notMatch(
      left.replaceAll(/\([a-z]\)/g, ''),
      /[\p{L}\p{N}]/u,
      `the changes have all words of the ${side}`,
    );
  }
  t.equal(
    changes.every(({ kind }) => kind === 'same'),
    similarity === 1,
  );
}

t.test('the clauses similar to one, without itself', async t => {
  const app = await seedsApp();
  const similar = async (address: string) =>
    (await app.inject(`/v1/clauses/${address}`)).json<SimilarWordings>();
  const of = async (address: string) =>
    (await similar(address)).data.map(({ similarity, use }) => [use.clause, Number(similarity.toFixed(3))]);
  t.strictSame(await of('A_RES_58_208.OP3/similar'), [['A_RES_59_241.OP6', 1]]);
  t.strictSame(await of('A_RES_59_241.OP8/similar'), [['A_RES_58_208.OP7', 0.989]]);
  t.strictSame(await of('A_RES_58_208.OP7/similar?before=2004-12-22'), []);
  t.strictSame(await of('A_RES_58_208.OP7/similar?before=2004-12-23'), [['A_RES_59_241.OP8', 0.989]]);
  t.strictSame(await of('A_RES_58_208.OP7/similar?least=0.99'), []);
  const { changes } = (await similar('A_RES_59_241.OP8/similar')).data[0] ?? {};
  t.strictSame(
    changes?.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text]),
    [['added', 'own']],
  );
});

t.test('the predecessor in the series comes first, however different', async t => {
  const app = await seedsApp();
  const { data } = (await app.inject('/v1/clauses/A_RES_59_241.OP8/similar?least=1')).json<SimilarWordings>();
  t.strictSame(
    data.map(({ use, isForebear }) => [use.clause, isForebear]),
    [['A_RES_58_208.OP7', true]],
  );
});

const OUTREACH =
  'Requests the Secretary-General to strengthen the outreach of the regional offices to all young people in rural areas;';
const REWORDED = OUTREACH.replace('all young people', 'all young women and men');

/**
 * A clause of a series, and the wordings nearest to it: the clause shown, whether it is a
 * predecessor, and the number of uses.
 */
const CONTINUED: readonly (readonly [address: string, ...found: (readonly [string, boolean, number])[]])[] = [
  ['A_RES_57_1.OP1', ['A_RES_58_1.OP1', false, 2], ['A_RES_59_1.OP1', false, 1]],
  ['A_RES_58_1.OP1', ['A_RES_57_1.OP1', true, 2], ['A_RES_59_1.OP1', false, 1]],
  ['A_RES_59_1.OP1', ['A_RES_58_1.OP1', true, 3]],
  ['A_RES_59_1.OP1/before', ['A_RES_57_1.OP1', false, 1]],
];

t.test('a predecessor is shown by its own clause, whoever else used its words', async t => {
  const database = join(t.testdir({}), 'series.sqlite');
  const title = 'Outreach to young people';
  await buildDatabase(database, [
    { ...saying('A/RES/57/1', '2002-12-18', OUTREACH), title },
    { ...saying('A/RES/58/1', '2003-12-22', OUTREACH), title },
    { ...saying('A/RES/59/1', '2004-12-20', REWORDED), title },
    { ...saying('A/RES/59/9', '2004-12-21', OUTREACH), title: 'Regional offices' },
  ]);
  const app = await build(t, { database });
  for (const [address, ...expected] of CONTINUED) {
    const [clause, before] = address.split('/');
    const query = before ? '?before=2003-01-01' : '';
    const { data } = (await app.inject(`/v1/clauses/${clause}/similar${query}`)).json<SimilarWordings>();
    t.strictSame(
      data.map(({ use, isForebear, uses }) => [use.clause, isForebear, uses.count]),
      expected,
      address,
    );
  }
});

/** The word from which on a clause is sent by itself, and the result. */
const ENDS: readonly (readonly [from: number, reuse: string, similarity: number, isPassage: boolean])[] = [
  [0, 'same-words', 1, false],
  [0.05, 'near-verbatim', 0.98, false],
  [0.25, 'similar', 0.87, false],
  [0.38, 'passage', 1, true],
  [0.7, 'passage', 1, true],
];

t.test('the end of a clause is found as a passage if the whole is not similar', async t => {
  const app = await seedsApp();
  const { text } = (await app.inject('/v1/clauses/A_RES_59_241.OP8')).json<{ text: string }>();
  const words = text.split(' ');
  for (const [from, ...expected] of ENDS) {
    const payload = { text: words.slice(Math.floor(words.length * from)).join(' ') };
    const [found] = (await app.inject({ method: 'POST', url: URL, payload })).json<AgreedLanguage>().data;
    const [nearest] = found?.wordings ?? [];
    const similarity = Number(nearest?.similarity.toFixed(2));
    t.strictSame([found?.reuse, similarity, nearest?.passage !== null], expected, `from ${from}`);
    t.equal(nearest?.use.clause, 'A_RES_59_241.OP8', `from ${from}`);
  }
});

t.test('a text is found within a longer wording', async t => {
  const app = await seedsApp();
  const text =
    'to seek to make the option of remaining in one’s own country viable for all the people, in particular';
  const answer = await app.inject({ method: 'POST', url: URL, payload: { text } });
  const [found] = answer.json<AgreedLanguage>().data;
  t.match(found, { reuse: 'passage', nearVerbatimUses: 2 });
  t.strictSame(
    found?.wordings.map(({ use, text, passage }) => [
      use.clause,
      text.slice(passage?.start, passage?.end).replaceAll('’', "'"),
    ]),
    [
      [
        'A_RES_59_241.OP8',
        "to seek to make the option of remaining in one's own country viable for all people, in particular",
      ],
      [
        'A_RES_58_208.OP7',
        "to seek to make the option of remaining in one's country viable for all people, in particular",
      ],
    ],
  );
});

const FORMULA = 'Requests the Secretary-General to report on the implementation of the present resolution;';

/** The same words by two organs, one of them twice, and other words that are as similar to the query. */
async function inSeveralBodies(t: Test): Promise<string> {
  const file = join(t.testdir({}), 'bodies.sqlite');
  const council = { body: 'Human Rights Council' };
  await buildDatabase(file, [
    saying('A/RES/57/1', '2002-12-18', FORMULA),
    saying('A/RES/58/1', '2003-12-22', FORMULA, FORMULA.toUpperCase()),
    { ...saying('A/HRC/RES/1/1', '2006-06-30', FORMULA), ...council },
    saying('A/RES/59/1', '2004-12-20', FORMULA.replace('report', 'speak')),
    { ...saying('A/HRC/RES/2/1', '2006-09-30', FORMULA.replace('report', 'write')), ...council },
    saying('A/RES/60/1', null, FORMULA.replace('report', 'sing')),
  ]);
  return file;
}

t.test('the same organ comes first, and then the latest; uses are counted', async t => {
  const app = await build(t, { database: await inSeveralBodies(t) });
  const ask = async (payload: object) => {
    const answer = await app.inject({ method: 'POST', url: URL, payload: { text: FORMULA, ...payload } });
    const [found] = answer.json<AgreedLanguage>().data;
    return {
      reuse: [found?.reuse, found?.nearVerbatimUses],
      clauses: found?.wordings.map(({ use }) => use.clause),
      uses: found?.wordings.map(({ uses }) => [uses.count, uses.first.clause, uses.last.clause])[0],
    };
  };
  const all = [4, 'A_RES_57_1.OP1', 'A_HRC_RES_1_1.OP1'];
  t.strictSame(await ask({ limit: 4 }), {
    reuse: ['same-words', 7],
    clauses: ['A_HRC_RES_1_1.OP1', 'A_HRC_RES_2_1.OP1', 'A_RES_59_1.OP1', 'A_RES_60_1.OP1'],
    uses: all,
  });
  t.strictSame(await ask({ body: 'General Assembly' }), {
    reuse: ['same-words', 7],
    clauses: ['A_RES_58_1.OP2', 'A_RES_59_1.OP1', 'A_RES_60_1.OP1'],
    uses: all,
  });
  t.strictSame(await ask({ before: '2003-12-22' }), {
    reuse: ['same-words', 1],
    clauses: ['A_RES_57_1.OP1'],
    uses: [1, 'A_RES_57_1.OP1', 'A_RES_57_1.OP1'],
  });
  t.strictSame(await ask({ text: FORMULA.replace('report', 'dance'), limit: 1, least: 0.95 }), {
    reuse: ['none', 0],
    clauses: [],
    uses: undefined,
  });
});

t.test('wrong parameters are named, and a text with too many clauses is refused', async t => {
  const app = await smallApp();
  const ask = (payload: object) => app.inject({ method: 'POST', url: URL, payload });
  const table: [object, number, object][] = [
    [{ text: 'a', limit: 21 }, 400, { in: 'body', name: 'limit' }],
    [{ text: 'a', least: 0.4 }, 400, { in: 'body', name: 'least' }],
    [{ text: 'a', before: 'yesterday' }, 400, { in: 'body', name: 'before' }],
    [
      { text: 'a', colour: 'red' },
      400,
      { name: 'colour', allowed: ['text', 'body', 'before', 'least', 'limit'] },
    ],
  ];
  for (const [payload, status, error] of table) {
    const answer = await ask(payload);
    t.equal(answer.statusCode, status);
    t.match(answer.json(), { errors: [error] });
  }
  const scraps = (count: number) => ({ text: '(a) To rest;\n'.repeat(count) });
  t.equal((await ask(scraps(500))).statusCode, 200);
  const refused = await ask(scraps(501));
  t.equal(refused.statusCode, 413);
  t.match(refused.json(), { detail: 'The text has 501 clauses.', remedy: /500 clauses/ });
  t.equal((await app.inject('/v1/clauses/A_RES_99_1.OP1/similar')).statusCode, 404);
});
