import { join } from 'node:path';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { resolution } from '../../fixture.ts';
import { build, seedsApp, smallApp } from '../../helper.ts';
import { assertProperty } from '../../property.ts';
import { buildDatabase } from '../data.ts';

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly score: number;
  readonly link: string;
  readonly found: readonly { start: number; end: number }[];
  readonly fragments: readonly { start: number; end: number; html: string }[];
}

interface Answer {
  readonly data: readonly Hit[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly facets: Readonly<Record<string, readonly { value: string; count: number }[]>>;
}

const search = async (app: FastifyInstance, query: Readonly<Record<string, string>>) =>
  (await app.inject({ url: '/v1/search', query })).json<Answer>();

/** Clauses with these texts, in this order: the first is PP1 of A/RES/58/1. */
async function appOver(t: Test, texts: readonly string[]): Promise<FastifyInstance> {
  const database = join(t.testdir({}), 'texts.sqlite');
  const documents = texts.map((text, index) => {
    const document = resolution(`A/RES/58/${index + 1}`);
    const [clause] = document.clauses;
    return {
      ...document,
      title: `Number ${index + 1}`,
      notes: [],
      noteReferences: [],
      mentions: [],
      mandates: [],
      citations: [],
      findings: [],
      clauses: clause ? [{ ...clause, text }] : [],
    };
  });
  await buildDatabase(database, documents);
  return build(t, { database });
}

const TEXTS = [
  'Welcomes the rights of the migrant worker',
  'Welcoming the right of migrants to work',
  'Protéger les réfugiés',
  'Countries in Conﬂict or crisis',
  'The internal displacement of persons',
  'International displacement, and one’s own country',
  'Migratory flows <b>&</b> remittances',
];

/** A query, the numbers of the texts that it finds, and the words found in the first of these. */
const QUERIES: readonly [string, readonly number[], readonly string[]][] = [
  ['rights migrants', [1, 2], ['rights', 'migrant']],
  ['"rights"', [1], ['rights']],
  ['"rights of the migrant"', [1], ['rights of the migrant']],
  ['"right of the migrant"', [], []],
  ['migrants -workers', [2], ['migrants']],
  ['migrants -"workers"', [1, 2], ['migrant']],
  ['migrants -"worker"', [2], ['migrants']],
  ['"the" -"internal"', [1, 2], ['the', 'the']],
  ['rights -("worker" OR "persons")', [2], ['right']],
  ['migr*', [1, 2, 7], ['migrant']],
  ['"the migr*"', [1], ['the migrant']],
  ['refugies', [3], ['réfugiés']],
  ['REFUGIE', [3], ['réfugiés']],
  ['"proteger les"', [3], ['Protéger les']],
  ['conflicts', [4], ['Conﬂict']],
  ['countries conflict OR displacement', [4, 6], ['Countries', 'Conﬂict']],
  ['(countries crisis) OR remittance', [4, 7], ['Countries', 'crisis']],
  ['"one\'s own country"', [6], ['one’s own country']],
  ['internal displacement', [5, 6], ['internal', 'displacement']],
  ['"internal"', [5], ['internal']],
];

const SEED_QUERIES = [
  'migration',
  '"international migration"',
  'remittanc*',
  'women OR girls -children',
  'country',
];

/** Forms of the query language. */
const FOUND = /^(?:(?:international )?migrat|remittanc|women|woman|girl|countr)[a-z]*$/i;

async function walk(app: FastifyInstance, limit: string): Promise<Hit[]> {
  const hits: Hit[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Answer = await search(app, { q: 'migration', limit, ...(cursor ? { cursor } : {}) });
    hits.push(...page.data);
    cursor = page.nextCursor;
  }
  return hits;
}

const PIECES = [
  'migrants',
  'AND',
  'OR',
  'NOT',
  'NEAR',
  'NEAR(',
  'words',
  'stems:',
  '{words stems}',
  ':',
  '^',
  '+',
  '-',
  '--',
  '*',
  'mi*',
  '"',
  '""',
  '“',
  '(',
  ')',
  ' ',
  ' ',
  ' ',
  '\0',
  '\x02',
  '\u200d',
  '\u0301',
  'é',
  'ﬂ',
  '😀',
  '\ud800',
  '\uffff',
  '\ue000',
  'ا',
  '字',
  "'",
  ';',
  '--',
  '%',
  '\\',
  '\n',
  ',',
  '?',
  '58/208',
  'ǁ',
  '🄰',
  'ꟲ',
] as const;

t.test('over a few texts', async t => {
  const app = await appOver(t, TEXTS);

  t.test('the query language', async t => {
    for (const [q, numbers, words] of QUERIES) {
      const { data } = await search(app, { q, kind: 'clause' });
      const hits = data.toSorted((a, b) => a.id.localeCompare(b.id));
      t.strictSame(
        hits.map(({ id }) => id),
        numbers.map(number => `A_RES_58_${number}.PP1`),
        q,
      );
      const [first] = hits;
      t.strictSame(first?.found.map(({ start, end }) => first.text.slice(start, end)) ?? [], words, q);
    }
  });

  t.test('the exact word ranks before its other forms', async t => {
    for (const [q, best] of [
      ['internal displacement', 5],
      ['international displacement', 6],
      ['migrants', 2],
      ['migrant', 1],
    ] as const) {
      const { data } = await search(app, { q });
      t.equal(data[0]?.id, `A_RES_58_${best}.PP1`, q);
    }
  });

  t.test('marked text is HTML', async t => {
    const { data } = await search(app, { q: 'flows remittances' });
    t.strictSame(data[0]?.fragments, [
      {
        start: 0,
        end: 36,
        html: 'Migratory <mark>flows</mark> &lt;b&gt;&amp;&lt;/b&gt; <mark>remittances</mark>',
      },
    ]);
  });
});

t.test('over the seeds', async t => {
  const app = await seedsApp();

  t.test('a symbol leads to its document', async t => {
    for (const q of ['A/RES/58/208', '58/208', '"A/RES/58/208"']) {
      const { data } = await search(app, { q, limit: '1' });
      t.match(data[0], { id: 'A_RES_58_208', kind: 'title' }, q);
    }
  });

  t.test('titles that only the catalogue has are found', async t => {
    const { data } = await search(app, { q: '"human rights of migrants"', kind: 'title' });
    t.ok(data.length > 0);
    for (const { id, text, link } of data) {
      const { symbol, title, particulars } = (await app.inject(link)).json();
      t.equal(text, `${symbol}. ${title}`, id);
      t.notOk(particulars.some(({ kind }: { kind: string }) => kind === 'title'));
    }
  });

  t.test('each hit has its text and the link to it', async t => {
    for (const q of SEED_QUERIES) {
      const { data } = await search(app, { q, limit: '100' });
      t.ok(data.length > 0, q);
      for (const { id, kind, text, found, fragments, link } of data) {
        const name = `${q} in ${id}`;
        const words = found.map(({ start, end }) => text.slice(start, end));
        t.ok(words.length > 0 && words.every(word => FOUND.test(word)), `${name}: ${words}`);
        for (const { start, end, html } of fragments) {
          const plain = html.replaceAll(/<\/?mark>/g, '');
          t.equal(
            plain.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
            text.slice(start, end),
            name,
          );
        }
        const unit = (await app.inject(link)).json();
        if (['clause', 'paragraph', 'note'].includes(kind)) t.match(unit, { id, text }, name);
        else t.ok(unit.id === id || JSON.stringify(unit).includes(JSON.stringify(text)), name);
      }
    }
  });

  t.test('a facet counts the hits for the other values of its filter', async t => {
    const filters = { q: 'migration', kind: 'clause', session: '59' };
    const { facets } = await search(app, { ...filters, facets: 'true' });
    t.strictSame(Object.keys(facets), ['kind', 'type', 'body', 'session', 'action']);
    for (const [name, values] of Object.entries(facets)) {
      t.ok(values.length > 0, name);
      for (const { value, count } of values) {
        const { total } = await search(app, { ...filters, [name]: value, total: 'true', limit: '1' });
        t.equal(total, count, `${name}=${value}`);
      }
    }
  });
});

t.test('over many similar texts', async t => {
  const app = await smallApp();

  t.test('titles rank before clauses, and clauses before notes', async t => {
    const { data } = await search(app, { q: 'migration OR above', document: 'A_RES_58_3' });
    t.strictSame(
      data.map(({ kind }) => kind),
      ['title', 'clause', 'note'],
    );
  });

  t.test('pages add up to one list even if most scores are equal', async t => {
    const whole = await walk(app, '200');
    t.equal(whole.length, 62);
    t.ok(new Set(whole.map(({ score }) => score)).size < 5);
    for (const limit of ['1', '7', '50']) t.strictSame(await walk(app, limit), whole, limit);
    t.strictSame(
      whole.map(({ score }) => score),
      whole.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  t.test('facets are counted only on request, on any page', async t => {
    const { facets, nextCursor } = await search(app, { q: 'migration', limit: '1' });
    t.equal(facets, undefined);
    const next = await search(app, {
      q: 'migration',
      limit: '1',
      cursor: String(nextCursor),
      facets: 'true',
    });
    t.match(next, { data: [Object], facets: { kind: [Object, Object] } });
  });

  t.test('every input gives an answer or a problem with a position', async t => {
    const statuses = new Map<number, number>();
    const query = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
      .map(pieces => pieces.join('').toWellFormed());
    await assertProperty(
      t,
      'every input',
      fc.asyncProperty(query, fc.constantFrom('/v1/search', '/v1/clauses'), async (q, url) => {
        const answer = await app.inject({ url, query: { q, total: 'true', limit: '2' } });
        const status = answer.statusCode;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const [{ at }] = status === 400 ? answer.json().errors : [{ at: 0 }];
        return (status === 200 || status === 400) && at >= 0 && at <= q.length;
      }),
      1000,
    );
    t.strictSame([...statuses.keys()].sort(), [200, 400]);
    for (const number of statuses.values()) t.ok(number > 100, 'both come often');
  });
});
