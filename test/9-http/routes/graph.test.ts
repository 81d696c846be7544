import t from 'tap';
import { build, smallApp } from '../../helper.ts';

interface Graph {
  readonly nodes: readonly { id: string; type: string; distance: number }[];
  readonly edges: readonly { from: string; to: string; citations: number }[];
  readonly leftOut: number;
}

const ROOT = '/v1/graph?root=A/RES/58/5';

/** In the data every resolution cites the one before it and a document outside the data set. */
const TABLE: readonly (readonly [query: string, nodes: readonly string[], edges: number, leftOut: number])[] =
  [
    ['&direction=cites', ['A_RES_58_5 0', 'A_57_100 1', 'A_RES_58_4 1'], 2, 0],
    ['&direction=cited-by', ['A_RES_58_5 0', 'A_RES_58_6 1'], 1, 0],
    ['&direction=cited-by&depth=3', ['A_RES_58_5 0', 'A_RES_58_6 1', 'A_RES_58_7 2', 'A_RES_58_8 3'], 3, 0],
    ['', ['A_RES_58_5 0', 'A_57_100 1', 'A_RES_58_4 1', 'A_RES_58_6 1'], 3, 0],
    ['&limit=2', ['A_RES_58_5 0', 'A_57_100 1'], 1, 2],
  ];

t.test('the documents around a document', async t => {
  const app = await smallApp();
  for (const [query, nodes, edges, leftOut] of TABLE) {
    const graph = (await app.inject(`${ROOT}${query}`)).json<Graph>();
    t.strictSame(
      graph.nodes.map(({ id, distance }) => `${id} ${distance}`),
      nodes,
      query,
    );
    t.equal(graph.edges.length, edges, query);
    t.equal(graph.leftOut, leftOut, query);
  }
});

t.test('a document outside the data set has no link', async t => {
  const app = await smallApp();
  const { nodes } = (await app.inject(`${ROOT}&direction=cites`)).json<Graph>();
  t.match(
    nodes.find(({ id }) => id === 'A_57_100'),
    { symbol: 'A/57/100', type: 'outside', title: null, link: null },
  );
});

const FORMS: readonly (readonly [query: string, accept: string, type: string, body: RegExp])[] = [
  ['', '*/*', 'application/json', /^\{"root":"A_RES_58_5"/],
  ['', 'text/html,*/*;q=0.8', 'application/json', /^\{/],
  ['', 'image/svg+xml', 'image/svg+xml', /^<svg .*<\/svg>$/s],
  ['', 'application/json;q=0.5, application/graphml+xml', 'application/graphml+xml', /^<\?xml/],
  [
    '&format=graphml',
    'image/svg+xml',
    'application/graphml+xml',
    /<edge source="A_RES_58_5" target="A_57_100">/,
  ],
  ['&format=svg', '*/*', 'image/svg+xml', /What A\/RES\/58\/5 cites, and what cites it/],
  ['&format=json', 'image/svg+xml', 'application/json', /^\{/],
];

t.test('formats by parameter and by Accept, cached or not', async t => {
  const app = await build(t);
  const tags = new Set<unknown>();
  for (const [query, accept, type, body] of [...FORMS, ...FORMS]) {
    const answer = await app.inject({ url: `${ROOT}${query}`, headers: { accept } });
    const name = `${query} ${accept}`;
    t.equal(String(answer.headers['content-type']).split(';', 1)[0], type, name);
    t.match(answer.body, body, name);
    t.match(answer.headers.vary, /accept(?!-)/, name);
    tags.add(`${answer.headers.etag} ${type} ${query}`);
    const again = await app.inject({
      url: `${ROOT}${query}`,
      headers: { accept, 'if-none-match': String(answer.headers.etag) },
    });
    t.equal(again.statusCode, 304, name);
  }
  t.equal(tags.size, new Set(FORMS.map(([query, , type]) => `${type} ${query}`)).size);
});

t.test('a picture and GraphML have addresses of their own, whatever is accepted', async t => {
  const app = await smallApp();
  for (const format of ['svg', 'graphml']) {
    const own = await app.inject({ url: `/v1/graph.${format}?root=A/RES/58/5`, headers: { accept: '*/*' } });
    const same = await app.inject(`${ROOT}&format=${format}`);
    t.strictSame([own.headers['content-type'], own.body], [same.headers['content-type'], same.body]);
    t.equal(own.headers.vary, 'accept-encoding');
  }
});

t.test('the picture has a box per document, an arrow per edge, and a legend', async t => {
  const app = await smallApp();
  const { body } = await app.inject(`${ROOT}&format=svg`);
  const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;
  t.equal(count(/ rx="6"/g), 4);
  t.equal(count(/marker-end="url\(#head\)"><title>/g), 3);
  for (const type of ['resolution', 'report', 'compendium', 'outside']) t.match(body, `>${type}</text>`);
  t.notMatch(body, /NaN|undefined/);
});
