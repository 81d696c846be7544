import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { seedsApp, smallApp } from '../../helper.ts';

interface Page {
  readonly data: readonly { readonly id?: string }[];
  readonly nextCursor: string | null;
  readonly total: number;
}

const LISTS = [
  '/v1/clauses',
  '/v1/clauses?kind=operative',
  '/v1/clauses?phrase=requests',
  '/v1/clauses?action=request',
  '/v1/clauses?body=General+Assembly',
  '/v1/clauses?session=58&kind=preambular',
  '/v1/clauses?year=2003',
  '/v1/clauses?q=migration',
  '/v1/clauses?q=migrants&year=2004',
  '/v1/search?q=migration',
  '/v1/search?q=international*&kind=clause&session=58',
  '/v1/clauses?organization=un',
  '/v1/clauses?organization=iom&body=General+Assembly',
  '/v1/clauses?resolution=A/RES/60/227',
  '/v1/mandates',
  '/v1/mandates?addressee=secretary-general',
  '/v1/documents/A_60_205/answers',
  '/v1/resolutions',
  '/v1/resolutions/A_RES_60_227/clauses',
  '/v1/resolutions/A_RES_60_227/clauses?view=tree',
  '/v1/documents',
  '/v1/documents?type=report',
  '/v1/documents/A_58_98/sections',
  '/v1/documents/A_58_98/paragraphs',
  '/v1/documents/A_59_325/notes',
  '/v1/documents/A_RES_58_208/citations',
  '/v1/documents/A_58_98/cited-by',
  '/v1/documents/A_58_98/furniture',
  '/v1/citations',
  '/v1/citations?status=outside&kind=document',
  '/v1/organizations',
  '/v1/organizations?q=migra',
  '/v1/organizations/iom/mentions',
];

t.test('pages of any size add up to the whole list, with no gap and nothing twice', async t => {
  const app = await seedsApp();
  for (const list of LISTS) {
    const whole = await walk(app, list, 200);
    t.ok(whole.length > 0, `${list} has something`);
    t.equal(new Set(whole).size, whole.length, `${list} has nothing twice`);
    for (const limit of [1, 7]) t.strictSame(await walk(app, list, limit), whole, `${list} by ${limit}`);
    const { total } = (await app.inject(withQuery(list, { total: 'true' }))).json<Page>();
    t.equal(total, whole.length, `${list} is counted right`);
  }
});

t.test('the Link header has the next page', async t => {
  const app = await smallApp();
  const first = await app.inject('/v1/clauses?kind=operative&limit=2');
  const [, next = ''] = /^<([^>]+)>; rel="next"$/.exec(String(first.headers.link)) ?? [];
  t.equal(new URL(next, 'http://localhost').searchParams.get('cursor'), first.json<Page>().nextCursor);
  const second = (await app.inject(next)).json<Page>();
  t.strictSame(
    second.data.map(({ id }) => id),
    ['A_RES_58_2.OP1', 'A_RES_58_2.OP1.a'],
  );
});

t.test('the last page has no next one; the total is given on request', async t => {
  const app = await smallApp();
  const answer = await app.inject('/v1/organizations');
  t.equal(answer.headers.link, undefined);
  t.strictSame(Object.keys(answer.json()), ['data', 'nextCursor']);
  t.equal(answer.json<Page>().nextCursor, null);
});

t.test('a page has 20 items unless asked otherwise', async t => {
  const app = await smallApp();
  t.equal((await app.inject('/v1/clauses')).json<Page>().data.length, 20);
});

async function walk(app: FastifyInstance, list: string, limit: number): Promise<string[]> {
  const items: string[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: String(limit), ...(cursor === null ? {} : { cursor }) };
    const page: Page = (await app.inject(withQuery(list, query))).json();
    items.push(...page.data.map(item => JSON.stringify(item)));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

const withQuery = (list: string, query: Readonly<Record<string, string>>): string =>
  `${list}${list.includes('?') ? '&' : '?'}${new URLSearchParams(query)}`;
