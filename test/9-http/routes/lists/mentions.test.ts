import t from 'tap';
import { seedsApp } from '../../../helper.ts';

const app = await seedsApp();
const get = async (url: string) => (await app.inject(url)).json();

interface Mention {
  readonly unit: string;
  readonly start: number;
  readonly organization: string;
  readonly document: string;
}

/** All items of a list, in pages of seven. */
async function everyItem(url: string): Promise<Mention[]> {
  const items: Mention[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { data: Mention[]; nextCursor: string | null } = await get(
      `${url}${url.includes('?') ? '&' : '?'}limit=7${cursor && `&cursor=${cursor}`}`,
    );
    items.push(...page.data);
    cursor = page.nextCursor;
  }
  return items;
}

const all = await everyItem('/v1/mentions');

t.test('all mentions come in the order of their places, each once', async t => {
  const { counts } = await get('/v1/dataset');
  t.equal(all.length, counts.mentions);
  t.equal(new Set(all.map(mention => JSON.stringify(mention))).size, all.length);
  t.equal((await get('/v1/mentions?total=true&limit=1')).total, all.length);
  const documents = [...new Set(all.map(({ document }) => document))];
  const ids = (await get('/v1/documents?limit=200')).data.map(({ id }: { id: string }) => id);
  t.strictSame(
    documents,
    ids.filter((id: string) => documents.includes(id)),
  );
});

const CLAUSE = /^A_RES_58_208\.(?:PP|OP)/;

/** Filters, and the mentions that pass them. */
const TABLE: readonly (readonly [string, (mention: Mention) => boolean])[] = [
  ['organization=iom', ({ organization }) => organization === 'iom'],
  ['organization=IOM,unhcr', ({ organization }) => ['iom', 'unhcr'].includes(organization)],
  ['document=58/208', ({ document }) => document === 'A_RES_58_208'],
  ['organization=iom&document=58/208', of => of.organization === 'iom' && of.document === 'A_RES_58_208'],
  ['kind=clause&session=58', ({ unit }) => CLAUSE.test(unit)],
  ['kind=clause&organization=iom&session=58', of => of.organization === 'iom' && CLAUSE.test(of.unit)],
];

t.test('filters', async t => {
  for (const [filters, fits] of TABLE) {
    const expected = all.filter(fits);
    t.ok(expected.length > 0, filters);
    t.strictSame(await everyItem(`/v1/mentions?${filters}`), expected, filters);
    t.equal((await get(`/v1/mentions?${filters}&total=true&limit=1`)).total, expected.length, filters);
  }
});
