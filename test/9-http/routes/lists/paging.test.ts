import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { seed } from '../../../../src/pipeline/seed.ts';
import { build, seedsApp, smallApp } from '../../../helper.ts';
import { exampleAddress, listsOf, openapiOf } from '../../openapi-document.ts';

interface Page {
  readonly data: readonly { readonly id?: string }[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** Where the example in the OpenAPI document has fewer than two items in the seeds: an address with more. */
const LONGER: Readonly<Record<string, string>> = {
  '/v1/documents/{id}/answers': '/v1/documents/A_60_205/answers',
  '/v1/documents/{id}/cited-by': '/v1/documents/A_RES_58_208/cited-by',
  '/v1/documents/{id}/mandates': '/v1/documents/A_RES_58_208/mandates',
  '/v1/documents/{id}/notes': '/v1/documents/A_58_98/notes',
  '/v1/documents/{id}/paragraphs': '/v1/documents/A_58_98/paragraphs',
  '/v1/documents/{id}/sections': '/v1/documents/A_58_98/sections',
  '/v1/states': '/v1/states',
  '/v1/documents/{id}/furniture': '/v1/documents/A_58_98/furniture',
};

/** Lists that have two items nowhere in the seeds: an address in the data set of `CITING_TEXTS`. */
const IN_CITING_TEXTS: Readonly<Record<string, string>> = {
  '/v1/series': '/v1/series',
  '/v1/mandates/{id}/overlaps': '/v1/mandates/A_RES_58_1.OP1.M1/overlaps',
  '/v1/clauses/{id}/cited-by': '/v1/clauses/A_RES_58_1.OP1/cited-by',
  '/v1/parts/{id}/cited-by': '/v1/parts/A_RES_58_1.ANNEX1/cited-by',
  '/v1/paragraphs/{id}/cited-by': '/v1/paragraphs/A_58_5.P1/cited-by',
  '/v1/documents/{id}/tables': '/v1/documents/A_58_6/tables',
  '/v1/documents/{id}/ballots': '/v1/documents/A_RES_58_1/ballots',
  '/v1/documents/{id}/sponsors': '/v1/documents/A_58_L.1/sponsors',
  '/v1/states/{id}/votes': '/v1/states/FJI/votes',
};

/** What closes a resolution that was voted on. */
const VOTE = `78th plenary meeting\n23 December 2003\n\n[Adopted by a recorded vote of 2 to 0. In favour: Chad, Fiji]`;

/** What all resolutions ask for, so that their mandates overlap. */
const ACT = '1. Urges States to inspect wells, pumps and hydrants before the dry season.';

const resolution = (number: string, title: string, preamble: string, annex = ''): string =>
  [`${number}. ${title}`, 'The General Assembly,', preamble, ACT, annex].join('\n\n');

const CITING = [
  'Recalling paragraph 1 of its resolution 58/1 of 23 December 2003 and the annex to its resolution 58/1,',
  'and A/58/5, para. 1,',
].join(' ');

/** The preamble of a resolution that continues another, and cites the parts. */
const before = (number: string): string =>
  `Recalling its resolution ${number} of 23 December 2003,\n\n${CITING}`;

/** Two series of two resolutions each; the later ones cite a clause, an annex and a paragraph. */
const CITING_TEXTS = {
  'A_58_5.txt': 'A/58/5\n\nWater and fire\n\nReport of the Secretary-General\n\n1. Water is wet.\n',
  'A_58_6.html':
    '<p>A/58/6</p><table><tr><th>Well</th></tr></table><p>1. Fire.</p><table><tr><th>Pump</th></tr></table>',
  'A_RES_58_1.txt': resolution(
    '58/1',
    'Water for all',
    'Noting thirst,',
    `${VOTE}\n\nAnnex\n\nWells\n\n1. Dig deep.`,
  ),
  'A_RES_58_2.txt': resolution('58/2', 'Fire safety', 'Noting heat,', VOTE),
  'A_58_L.1.txt': `A/58/L.1\n\nAgenda item 5\n\nChad and Fiji: draft resolution\n\n${resolution('Wells', '', 'Noting dust,')}`,
  'A_RES_59_1.txt': resolution('59/1', 'Water for all', before('58/1')),
  'A_RES_59_2.txt': resolution('59/2', 'Fire safety', before('58/2')),
};

/** Lists in other orders, and filtered by ways of their own. */
const FILTERED = [
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
  '/v1/mandates?addressee=secretary-general',
  '/v1/resolutions/A_RES_60_227/clauses',
  '/v1/resolutions/A_RES_60_227/clauses?view=tree',
  '/v1/documents?type=report',
  '/v1/documents/A_58_98/sections',
  '/v1/documents/A_58_98/paragraphs',
  '/v1/documents/A_59_325/notes',
  '/v1/documents/A_RES_58_208/citations',
  '/v1/documents/A_58_98/cited-by',
  '/v1/citations?status=outside&kind=document',
  '/v1/organizations?q=migra',
  '/v1/organizations/iom/mentions',
];

t.test('pages of any size add up to the whole list, with no gap and nothing twice', async t => {
  const app = await seedsApp();
  for (const list of FILTERED) await holdsTogether(t, app, list);
});

t.test('so do those of every list that the OpenAPI document has', async t => {
  const app = await seedsApp();
  const folder = t.testdir({ texts: CITING_TEXTS });
  const database = join(folder, 'test.sqlite');
  await seed([join(folder, 'texts')], { database });
  const citing = await build(t, { database });
  const lists = listsOf(await openapiOf(app));
  t.ok(lists.length > 20, 'the lists are found');
  for (const [path, operation] of lists) {
    const there = IN_CITING_TEXTS[path];
    const [list, at] = there ? [there, citing] : [LONGER[path] ?? exampleAddress(path, operation), app];
    const items = await holdsTogether(t, at, list);
    t.ok(items > 1, `${list} has two pages; if it has not, add an address of ${path} that has to LONGER`);
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

/** Checks the pages of a list by several sizes; returns how many items it has. */
async function holdsTogether(t: Test, app: FastifyInstance, list: string): Promise<number> {
  const whole = await walk(app, list, 200);
  t.ok(whole.length > 0, `${list} has something`);
  t.equal(new Set(whole).size, whole.length, `${list} has nothing twice`);
  for (const limit of [1, 7]) t.strictSame(await walk(app, list, limit), whole, `${list} by ${limit}`);
  const { total } = (await app.inject(withQuery(list, { total: 'true' }))).json<Page>();
  t.equal(total, whole.length, `${list} is counted right`);
  return whole.length;
}

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
