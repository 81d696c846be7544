import t from 'tap';
import { inUtc } from '../../../src/9-http/framework/filters/in-utc.ts';
import { feedView } from '../../../src/9-http/views/dataset/feed.ts';
import { seedsApp, smallApp } from '../../helper.ts';

t.test('the manifest has every document with the hash of its content', async t => {
  const app = await smallApp();
  const { data, total } = (await app.inject('/v1/manifest?limit=200&total=true')).json();
  const documents = (await app.inject('/v1/documents?limit=200')).json().data;
  t.strictSame(
    data.map(({ id }: { id: string }) => id),
    documents.map(({ id }: { id: string }) => id),
  );
  t.equal(total, documents.length);
  t.equal(new Set(data.map(({ hash }: { hash: string }) => hash)).size, documents.length);
  for (const { hash, entered, changed, links } of data) {
    t.match(hash, /^[0-9a-f]{64}$/);
    t.strictSame([entered, changed], [null, null], 'nothing of a first data set is new');
    t.equal((await app.inject(links.document)).statusCode, 200);
  }
});

t.test('it can be had as lines, and revalidated', async t => {
  const app = await seedsApp();
  const { body, headers } = await app.inject('/v1/exports/manifest.ndjson');
  t.equal(body.trimEnd().split('\n').length, 12);
  t.ok(headers.etag);
  const { etag } = (await app.inject('/v1/manifest')).headers;
  t.equal((await app.inject({ url: '/v1/manifest', headers: { 'if-none-match': etag } })).statusCode, 304);
  const since = await app.inject('/v1/manifest?changedFrom=2026-01-01T00:00:00Z');
  t.strictSame(since.json(), { data: [], nextCursor: null });
  t.equal((await app.inject('/v1/manifest?changedFrom=yesterday')).statusCode, 400);
  t.equal((await app.inject('/v1/manifest?changedFrom=2016-12-31T23:59:60Z')).statusCode, 400);
});

t.test('times are compared as the data set writes them', async t => {
  for (const [given, expected, why] of [
    ['2026-01-02T19:35:25.456Z', '2026-01-02T19:35:25.456Z', 'as the data set has it'],
    ['2026-01-02T19:35:25Z', '2026-01-02T19:35:25.000Z', 'as a text it is behind what has milliseconds'],
    ['2026-01-03T00:35:25+05:00', '2026-01-02T19:35:25.000Z', 'another day, at an offset'],
  ] as const)
    t.equal(inUtc('changedFrom', given), expected, why);
});

t.test('a first data set brings nothing that is new', async t => {
  const { headers, body } = await (await seedsApp()).inject('/v1/feed.json');
  t.match(headers['content-type'], 'application/feed+json');
  t.match(JSON.parse(body), { version: 'https://jsonfeed.org/version/1.1', items: [] });
});

t.test('the feed tells what came, changed and went, the latest first', async t => {
  const at = (day: number): string => `2026-01-0${day}T00:00:00.000Z`;
  const row = { seq: 1, hash: 'a', title: null, type: 'resolution', body: null, date: null } as const;
  const { items } = feedView(
    [
      {
        ...row,
        id: 'A_RES_58_1',
        symbol: 'A/RES/58/1',
        title: 'Water',
        body: 'General Assembly',
        date: '2003-12-23',
        entered: at(3),
        changed: at(3),
      },
      { ...row, id: 'A_58_1', symbol: 'A/58/1', type: 'report', entered: null, changed: at(1) },
    ],
    [{ documentId: 'A_58_9', departed: at(2) }],
    9,
  );
  t.match(items, [
    {
      url: '/A_RES_58_1',
      title: 'A/RES/58/1: Water',
      content_text: 'A/RES/58/1 is new in the data set. Body: General Assembly. Date: 2003-12-23.',
      date_published: at(3),
      tags: ['new', 'resolution', 'General Assembly'],
    },
    { id: `A_58_9 ${at(2)}`, title: 'A_58_9', tags: ['removed'] },
    { title: 'A/58/1', content_text: 'A/58/1 has changed in the data set.', tags: ['changed', 'report'] },
  ]);
});
