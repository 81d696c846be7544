import t, { type Test } from 'tap';
import { seedsApp, smallApp } from '../../helper.ts';
import { answerChecker, openapiOf, operationsOf } from '../openapi-document.ts';

/** Every address of an operation for the data, with ids from these lists. */
const IDS: Readonly<Record<string, string>> = {
  clauses: '/v1/clauses?limit=200',
  resolutions: '/v1/resolutions?limit=200',
  documents: '/v1/documents?limit=200',
  organizations: '/v1/organizations?limit=200',
  mandates: '/v1/mandates?limit=200',
  series: '/v1/series?limit=200',
  works: '/v1/works?limit=200',
  states: '/v1/states?limit=200',
};

/** Further required parameters of operations. */
const NEEDED: Readonly<Record<string, string>> = {
  '/v1/resolutions/{id}/compare': '?other=A/RES/59/241',
};

/** Operations without an answer unless they have a query, or the data set has a table: tested below. */
const NEEDS_MORE: readonly string[] = ['/v1/resolve', '/v1/graph', '/v1/search', '/v1/tables/{id}'];

/** Addresses of files and texts, which other tests get. */
const NOT_JSON = /\/(?:source|text|exports\/.*|graph\.\w+|\w+\.docx|\{id\}\.\w+)$/;

t.test('every answer fits its schema in the OpenAPI document', async t => {
  const app = await seedsApp();
  const openapi = await openapiOf(app);
  const misfits = answerChecker(openapi);
  const documents = await idsIn('/v1/documents?limit=200');
  const inDocuments = async (what: string) =>
    (await Promise.all(documents.map(id => idsIn(`/v1/documents/${id}/${what}?limit=200`)))).flat();
  const ids: Record<string, string[]> = {
    sections: await inDocuments('sections'),
    paragraphs: await inDocuments('paragraphs'),
    notes: await inDocuments('notes'),
    parts: (await Promise.all(documents.map(partsIn))).flat(),
  };
  for (const [what, list] of Object.entries(IDS)) ids[what] = await idsIn(list);

  for (const [path] of operationsOf(openapi)) {
    if (NOT_JSON.test(path) || NEEDS_MORE.includes(path)) continue;
    const of = ids[path.split('/')[2] ?? ''] ?? [];
    const addresses = path.includes('{id}')
      ? of.map(id => `${path.replace('{id}', id)}${NEEDED[path] ?? ''}`)
      : [path];
    t.ok(addresses.length > 0, `there is something at ${path}`);
    await t.test(path, t => checkAll(t, path, addresses));
  }

  async function checkAll(t: Test, path: string, addresses: readonly string[]) {
    for (const address of addresses) {
      const answer = await app.inject(address);
      t.equal(answer.statusCode, 200, address);
      t.strictSame(misfits(path, answer), [], address);
    }
  }

  async function partsIn(document: string): Promise<string[]> {
    const { parts } = (await app.inject(`/v1/documents/${document}`)).json<{ parts: { id: string }[] }>();
    return parts.map(({ id }) => id);
  }

  async function idsIn(list: string): Promise<string[]> {
    return (await app.inject(list)).json<{ data: { id: string }[] }>().data.map(({ id }) => id);
  }
});

t.test('variants of answers fit too', async t => {
  const app = await smallApp();
  const misfits = answerChecker(await openapiOf(app));
  const variants = [
    ['/v1/clauses', '/v1/clauses?total=true&limit=3', 200],
    ['/v1/resolutions/{id}/clauses', '/v1/resolutions/A_RES_58_2/clauses?view=tree', 200],
    ['/v1/documents/{id}/cited-by', '/v1/documents/A_RES_58_2/cited-by', 200],
    ['/v1/graph', '/v1/graph?root=A/RES/58/2&depth=3', 200],
    ['/v1/graph', '/v1/graph?root=A_RES_99_1', 404],
    ['/v1/clauses/{id}/cited-by', '/v1/clauses/A_RES_58_2.OP1/cited-by', 200],
    ['/v1/search', '/v1/search?q=migration&limit=200', 200],
    ['/v1/search', '/v1/search?q=scope+OR+see+OR+iom&facets=true&total=true', 200],
    ['/v1/search', '/v1/search?q=(migration', 400],
    ['/v1/resolve', '/v1/resolve?ref=A/RES/58/2', 200],
    ['/v1/resolve', '/v1/resolve?ref=A/RES/58/270', 300],
    ['/v1/resolve', '/v1/resolve?ref=A/RES/99/1', 404],
    ['/v1/clauses/{id}', '/v1/clauses/A_RES_58_2.OP99', 404],
    ['/v1/clauses', '/v1/clauses?colour=red', 400],
  ] as const;
  for (const [path, address, status] of variants) {
    const answer = await app.inject(address);
    t.equal(answer.statusCode, status, address);
    t.strictSame(misfits(path, answer), [], address);
  }
});

t.test('all fields of a clause', async t => {
  const app = await smallApp();
  const clause = (await app.inject('/v1/clauses/A_RES_58_2.PP2')).json();
  t.matchOnly(clause, {
    id: 'A_RES_58_2.PP2',
    label: 'PP2',
    kind: 'preambular',
    path: ['2'],
    enumerator: null,
    phrase: 'Recalling',
    action: 'recalling',
    text: 'Recalling A/RES/58/1 and A/57/100, and the work of the IOM,',
    tail: null,
    bracketed: [],
    complete: true,
    place: {
      document: 'A_RES_58_2',
      symbol: 'A/RES/58/2',
      section: null,
      part: null,
      parent: null,
      previous: 'A_RES_58_2.PP1',
      next: 'A_RES_58_2.OP1',
      position: 2,
    },
    noteReferences: [],
    citations: [
      {
        id: 'A_RES_58_2.PP2.C1',
        unit: 'A_RES_58_2.PP2',
        document: 'A_RES_58_2',
        start: 10,
        end: 20,
        text: 'A/RES/58/1',
        kind: 'resolution',
        symbol: 'A/RES/58/1',
        pinpoint: null,
        citedDate: null,
        instrument: null,
        treatment: 'recalls',
        status: 'resolved',
        work: 'A_RES_58_1',
        target: 'A_RES_58_1',
        targetUnit: null,
        ranges: [{ start: 10, end: 20 }],
        links: {
          unit: '/v1/clauses/A_RES_58_2.PP2',
          document: '/v1/documents/A_RES_58_2',
          work: '/v1/works/A_RES_58_1',
          target: '/v1/documents/A_RES_58_1',
          targetUnit: null,
        },
      },
      Object,
    ],
    mentions: [Object],
    provenance: { source: 'a'.padEnd(64, '0'), ranges: [{ start: 20, end: 25 }], places: [] },
    links: {
      self: '/v1/clauses/A_RES_58_2.PP2',
      document: '/v1/documents/A_RES_58_2',
      section: null,
      parent: null,
      previous: '/v1/clauses/A_RES_58_2.PP1',
      next: '/v1/clauses/A_RES_58_2.OP1',
      page: null,
    },
  });
});

t.test('the source is sent byte for byte, under its name', async t => {
  const app = await smallApp();
  const answer = await app.inject('/v1/documents/A_RES_58_2/source');
  t.equal(answer.rawPayload.toString(), 'text of session.txt');
  t.match(answer.headers, {
    'content-type': 'text/plain',
    'content-disposition': 'attachment; filename=session.txt',
    'x-content-type-options': 'nosniff',
  });
});

t.test('a unit of a file with pages leads to its page', async t => {
  const clause = (await (await smallApp()).inject('/v1/clauses/A_RES_58_2.PP1')).json();
  t.match(clause, {
    provenance: { places: [{ page: 1, x: 72, y: 90.5, width: 300, height: 12 }] },
    links: { page: '/v1/documents/A_RES_58_2/source#page=1' },
  });
});

t.test('a table fits its schema', async t => {
  const app = await smallApp();
  const misfits = answerChecker(await openapiOf(app));
  const answer = await app.inject('/v1/tables/A_58_1.T1');
  const { data } = (await app.inject('/v1/documents/A_58_1/tables')).json<{ data: readonly unknown[] }>();
  t.strictSame(data, [answer.json()]);
  t.match(answer.json(), { id: 'A_58_1.T1', label: 'T1', rows: [[{ text: 'Category' }], [{ column: 1 }]] });
  t.strictSame(misfits('/v1/tables/{id}', answer), []);
});

t.test('the text layer is sent as plain text', async t => {
  const app = await smallApp();
  const answer = await app.inject('/v1/documents/A_RES_58_2/text');
  t.equal(answer.body, 'text of session.txt');
  t.match(answer.headers, { 'content-type': 'text/plain; charset=utf-8' });
});

t.test('in a tree, lettered parts are under their clauses', async t => {
  const app = await smallApp();
  const answer = await app.inject('/v1/resolutions/A_RES_58_2/clauses?view=tree&total=true');
  interface Node {
    label: string;
    clauses: Node[];
  }
  const { data, total } = answer.json<{ data: Node[]; total: number }>();
  const outline = (nodes: readonly Node[]): unknown[] =>
    nodes.map(node => [node.label, outline(node.clauses)]);
  t.strictSame(outline(data), [
    ['PP1', []],
    ['PP2', []],
    ['OP1', [['OP1', []]]],
  ]);
  t.equal(total, 3);
});
