import { createHash } from 'node:crypto';
import t from 'tap';
import { columnsOf } from '../../../src/9-http/exports/csv.ts';
import { seedsApp } from '../../helper.ts';

const app = await seedsApp();
const { version, rights, sources, data } = (await app.inject('/v1/exports')).json();

interface Export {
  readonly name: string;
  readonly format: string;
  readonly items: number | null;
  readonly list: string | null;
  readonly links: { readonly self: string };
}

/** All items of a list, page by page. */
async function everyItem(list: string): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { data: unknown[]; nextCursor: string | null } = (
      await app.inject(`${list}?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`)
    ).json();
    items.push(...page.data);
    cursor = page.nextCursor;
  }
  return items;
}

t.test('a file has what its list has', async t => {
  t.equal(version, (await app.inject('/v1/dataset')).json().version);
  for (const { name, format, items, list, links } of data as Export[]) {
    if (list === null) continue;
    const { statusCode, body, headers } = await app.inject(links.self);
    t.equal(statusCode, 200, name);
    t.match(headers['content-disposition'], name);
    t.ok(headers.etag, name);
    const expected = await everyItem(list);
    t.equal(items, expected.length, name);
    if (format === 'ndjson') {
      const lines = body.split('\n');
      t.equal(lines.pop(), '', `${name} ends with a line end`);
      t.strictSame(
        lines.map(line => JSON.parse(line)),
        expected,
        name,
      );
    } else t.match(body, /^[\w.]+(?:,[\w.]+)+\r\n/, `${name} begins with its heads`);
  }
});

t.test('CSV has a column for each field, and quotes what has to be', async t => {
  const { body } = await app.inject('/v1/exports/clauses.csv');
  const [heads = '', first = ''] = body.split('\r\n');
  t.strictSame(heads.split(','), columnsOf('Clause'));
  t.match(heads, /(?:^|,)place\.document,/);
  t.match(first, /^[^,]+,PP1,preambular,"\[""1""\]",,/);
});

t.test('the database can be had, whole and in parts', async t => {
  const { name, bytes, sha256, links } = data.find(({ format }: Export) => format === 'sqlite');
  t.equal(name, 'clausary.sqlite');
  const whole = await app.inject(links.self);
  t.equal(whole.rawPayload.length, bytes);
  t.equal(createHash('sha256').update(whole.rawPayload).digest('hex'), sha256);
  const etag = `"${sha256}"`;
  t.match(whole.headers, { etag, 'accept-ranges': 'bytes' });
  for (const [why, headers, status, part] of [
    ['its beginning', { range: 'bytes=0-15' }, 206, [0, 16]],
    ['its end', { range: 'bytes=-10' }, 206, [bytes - 10, bytes]],
    ['the rest', { range: `bytes=${bytes - 5}-`, 'if-range': etag }, 206, [bytes - 5, bytes]],
    ['the rest of another version', { range: 'bytes=5-', 'if-range': '"x"' }, 200, [0, bytes]],
    ['two parts', { range: 'bytes=0-1,5-6' }, 200, [0, bytes]],
    ['another unit', { range: 'pages=1-2' }, 200, [0, bytes]],
    ['what it has already', { 'if-none-match': etag }, 304, [0, 0]],
  ] as const) {
    const { statusCode, rawPayload } = await app.inject({ url: links.self, headers });
    t.equal(statusCode, status, why);
    t.ok(rawPayload.equals(whole.rawPayload.subarray(...part)), why);
  }
  const behind = await app.inject({ url: links.self, headers: { range: `bytes=${bytes}-` } });
  t.match(behind, { statusCode: 416, headers: { 'content-range': `bytes */${bytes}` } });
});

t.test('HEAD gets the headers alone, and nothing is read for it', async t => {
  for (const { links, bytes } of data as (Export & { readonly bytes: number | null })[]) {
    const { statusCode, headers, body } = await app.inject({ method: 'HEAD', url: links.self });
    t.match([statusCode, body], [200, ''], links.self);
    t.equal(headers['content-length'], bytes === null ? undefined : String(bytes), links.self);
    t.ok(headers.etag, links.self);
  }
});

t.test('every file leads to where its texts come from', async t => {
  t.match(rights, /belong to the organizations that published them/);
  t.match((await app.inject(sources)).json().sources, [{ name: String, documents: [String] }]);
  for (const { links } of data as Export[]) {
    const { headers } = await app.inject({ method: 'HEAD', url: links.self });
    t.equal(headers.link, '</v1/exports>; rel="describedby"', links.self);
  }
});
