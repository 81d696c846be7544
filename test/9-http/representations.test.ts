import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { openForReading } from '../../db/connection.ts';
import { serializerOf } from '../../src/9-http/framework/schema-compilers.ts';
import { seedsApp, seedsDatabase, smallApp } from '../helper.ts';

/** What is answered from what was written when the data set was built, and the component that it is. */
const REPRESENTED: readonly (readonly [address: string, component: string])[] = [
  ['/v1/clauses', 'ClauseList'],
  // With a cursor, a total, and a second page of what was joined.
  ['/v1/clauses?limit=7&total=true&kind=operative', 'ClauseList'],
  // The text index drives the list.
  ['/v1/clauses?q=migration&limit=100', 'ClauseList'],
  ['/v1/documents', 'DocumentList'],
  ['/v1/resolutions', 'ResolutionList'],
  // Nothing is in it.
  ['/v1/clauses?year=1946', 'ClauseList'],
];

/** The lists of a document, with the component of the list, the address of an item and its component. */
const OF_DOCUMENTS: readonly (readonly [
  list: string,
  component: string,
  item: string,
  itemComponent: string,
])[] = [
  ['paragraphs', 'ParagraphList', 'paragraphs', 'Paragraph'],
  ['notes', 'NoteList', 'notes', 'Note'],
  ['tables', 'TableList', 'tables', 'Table'],
];

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

/** What the serializer of a component writes of an answer is the answer, byte for byte. */
async function holds(t: Test, app: FastifyInstance, address: string, component: string): Promise<Page> {
  const { statusCode, headers, body } = await app.inject(address);
  t.equal(statusCode, 200, address);
  t.equal(headers['content-type'], 'application/json; charset=utf-8', address);
  const value = JSON.parse(body);
  t.equal(serializerOf({ $ref: `${component}#` })(value), body, address);
  return value;
}

const escaped = encodeURIComponent;

for (const [name, running] of Object.entries({ 'the seeds': seedsApp, 'made-up documents': smallApp })) {
  t.test(`what was written beforehand is what the schemas write, of ${name}`, async t => {
    const app = await running();
    for (const [address, component] of REPRESENTED) await holds(t, app, address, component);
    const { data } = await holds(t, app, '/v1/documents?limit=12', 'DocumentList');
    for (const { id } of data) {
      await holds(t, app, `/v1/documents/${escaped(id)}`, 'Document');
      for (const [list, component, item, itemComponent] of OF_DOCUMENTS) {
        const page = await holds(t, app, `/v1/documents/${escaped(id)}/${list}?limit=1`, component);
        for (const one of page.data) {
          const whole = await holds(t, app, `/v1/${item}/${escaped(one.id)}`, itemComponent);
          t.strictSame(whole, one, one.id);
        }
      }
    }
  });

  t.test(`and what the views make, of ${name}`, async t => {
    const app = await running();
    const { data } = (await app.inject('/v1/resolutions?limit=12')).json<Page>();
    for (const { id } of data) {
      await holds(t, app, `/v1/resolutions/${escaped(id)}`, 'Resolution');
      const clauses = `/v1/resolutions/${escaped(id)}/clauses?limit=100`;
      // The views make a tree at each request.
      const tree = (await app.inject(`${clauses}&view=tree`)).json<{ data: Nested[] }>().data;
      const flat = await holds(t, app, clauses, 'ClauseList');
      t.strictSame(flat.data, flattened(tree).slice(0, 100), id);
      for (const clause of flat.data.slice(0, 3))
        t.strictSame((await app.inject(`/v1/clauses/${escaped(clause.id)}`)).json(), clause, clause.id);
    }
  });
}

t.test('pages of what was written lead from one to the next', async t => {
  const app = await smallApp();
  const all = (await app.inject('/v1/clauses?limit=100')).json<Page>().data.map(({ id }) => id);
  const paged: string[] = [];
  for (let cursor: string | null = '', pages = 0; cursor !== null && pages < 12; pages++) {
    const { data, nextCursor }: Page = (
      await app.inject(`/v1/clauses?limit=9${cursor && `&cursor=${cursor}`}`)
    ).json();
    paged.push(...data.map(({ id }) => id));
    cursor = nextCursor;
  }
  t.strictSame(paged.slice(0, 90), all.slice(0, 90));
});

t.test('what grows with the texts takes less than 8,000 bytes a unit', async t => {
  const { $client } = openForReading(await seedsDatabase(t));
  const number = (query: string): number => Number($client.prepare(query).pluck().get());
  const units = number('select count(*) from units');
  // The authority files and the schema are the same whatever is seeded.
  const bytes = number(`select sum(pgsize) from dbstat where name not in (
    select name from sqlite_schema where tbl_name like 'organization%' or tbl_name like 'state%'
    union select 'sqlite_schema')`);
  $client.close();
  t.ok(bytes > 0 && bytes < 8000 * units, `${Math.round(bytes / units)} bytes a unit`);
});

interface Nested {
  readonly id: string;
  readonly clauses: readonly Nested[];
}

const flattened = (tree: readonly Nested[]): object[] =>
  tree.flatMap(({ clauses, ...own }) => [own, ...flattened(clauses)]);
