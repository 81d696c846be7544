import t from 'tap';
import { seedsApp, smallApp } from '../../../helper.ts';

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly facets: { readonly kind: readonly { readonly value: string; readonly count: number }[] };
}

const app = await seedsApp();
const small = await smallApp();
const page = async (url: string): Promise<Page> => (await app.inject(url)).json();
const mark = (url: string): string => (url.includes('?') ? '&' : '?');
const idsOf = ({ data }: Page): string[] => data.map(({ id }) => id);

/** A list with several values, and the lists with one each. */
const TABLE: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['/v1/clauses?kind=preambular,operative', '/v1/clauses'],
  ['/v1/clauses?action=request,recall', '/v1/clauses?action=request', '/v1/clauses?action=recall'],
  // a clause can name both
  ['/v1/clauses?organization=iom,unhcr', '/v1/clauses?organization=iom', '/v1/clauses?organization=unhcr'],
  ['/v1/citations?kind=treaty,resolution', '/v1/citations?kind=treaty', '/v1/citations?kind=resolution'],
  ['/v1/mandates?action=request,invite', '/v1/mandates?action=request', '/v1/mandates?action=invite'],
];

t.test('what fits any of the values is listed once, in order, page by page, and counted', async t => {
  for (const [whole, ...parts] of TABLE) {
    const expected = new Set(
      (await Promise.all(parts.map(part => page(`${part}${mark(part)}limit=200`)))).flatMap(idsOf),
    );
    const all = await page(`${whole}&limit=200&total=true`);
    const ids = idsOf(all);
    t.strictSame(new Set(ids), expected, whole);
    t.equal(ids.length, expected.size, whole);
    t.equal(all.total, expected.size, `${whole}: total`);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const next: Page = await page(`${whole}&limit=7${cursor && `&cursor=${cursor}`}`);
      paged.push(...idsOf(next));
      cursor = next.nextCursor;
    }
    t.strictSame(paged, ids, `${whole}: page by page`);
  }
});

t.test('a cursor is that of the same values in any order and spelling, and of no others', async t => {
  const { nextCursor } = await page('/v1/clauses?action=request,recall&limit=2');
  const next = await page(`/v1/clauses?action=recall&action=Requests&limit=2&cursor=${nextCursor}`);
  t.strictSame(next, await page(`/v1/clauses?action=request,recall&limit=2&cursor=${nextCursor}`));
  const other = await app.inject(`/v1/clauses?action=recall&limit=2&cursor=${nextCursor}`);
  t.match(other.json(), { status: 400, type: '/problems/invalid-cursor' });
});

t.test('each value that does not fit is named, with what would', async t => {
  for (const [url, errors] of [
    ['/v1/clauses?kind=operative,x', [{ name: 'kind', allowed: ['preambular', 'operative'] }]],
    ['/v1/clauses?year=2003,x', [{ name: 'year' }]],
    // the same is wrong with both: it is said once
    ['/v1/clauses?year=x,y', [{ name: 'year', detail: 'must be integer' }]],
    ['/v1/clauses?kind=operative,', [{ name: 'kind' }]],
    ['/v1/findings?code=NUMBERING_GAP,NUMBERING_GAB', [{ name: 'code', allowed: ['NUMBERING_GAP'] }]],
    ['/v1/findings?code=NUMBERING_GAB&document=A_RES_58_99', [{ name: 'code' }, { name: 'document' }]],
    ['/v1/clauses?limit=1&limit=2', [{ name: 'limit' }]],
  ] as const) {
    const problem = (await small.inject(url)).json();
    t.match(problem, { status: 400, type: '/problems/invalid-parameter', errors }, url);
    t.equal(problem.errors.length, errors.length, url);
  }
  const many = Array.from({ length: 11 }, (_, index) => 1990 + index).join();
  const sessions = Array.from({ length: 10 }, (_, index) => 50 + index).join();
  const tooMany = await small.inject(`/v1/clauses?year=${many}&session=${sessions}`);
  t.match(tooMany.json(), { status: 400, detail: /110 combinations/ });
});

t.test('facets are counted as if each filter but the own had these values', async t => {
  const counted = await page('/v1/search?q=migration&kind=clause,paragraph&facets=true&total=true&limit=1');
  const { facets } = await page('/v1/search?q=migration&facets=true&limit=1');
  t.strictSame(counted.facets.kind, facets.kind);
  const both = facets.kind.filter(({ value }) => ['clause', 'paragraph'].includes(value));
  t.equal(
    counted.total,
    both.reduce((sum, { count }) => sum + count, 0),
  );
});

t.test('sums are of what has one of the values', async t => {
  const sums = async (query: string): Promise<number> => {
    const { data } = (await app.inject(`/v1/statistics?by=resolution&limit=200&${query}`)).json();
    return data.length;
  };
  t.equal(await sums('year=2003,2004'), (await sums('year=2003')) + (await sums('year=2004')));
});
