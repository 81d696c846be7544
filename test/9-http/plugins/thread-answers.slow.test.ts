import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import t from 'tap';
import { build, seedsApp, seedsDatabase } from '../../helper.ts';
import { draft } from './draft.ts';

/** What worker threads answer, and what they refuse. */
const COSTLY: readonly InjectOptions[] = [
  { url: '/v1/search?q=migrants&facets=true&total=true&limit=5' },
  { url: '/v1/search?q=migrants&limit=200' },
  { url: '/v1/search?q=(' },
  { url: '/v1/search?q=migrants&cursor=nonsense' },
  { url: '/v1/clauses?q=migrants&limit=2' },
  { url: '/v1/graph?root=A/RES/59/241&format=svg' },
  { url: '/v1/graph?root=A/RES/59/241', headers: { accept: 'application/graphml+xml' } },
  { url: '/v1/graph?root=A/RES/1/1' },
  { url: '/v1/resolutions/A_RES_59_241/compare?other=A/RES/58/208' },
  { url: '/v1/resolutions/A_58_98/compare?other=A/RES/58/208' },
  { url: '/v1/clauses/A_RES_58_208.OP7/lineage' },
  { url: '/v1/clauses/A_RES_58_208.OP7/similar' },
  { url: '/v1/documents/A_58_98/sections' },
  { url: '/v1/documents/A_58_98/furniture?limit=2' },
  { url: '/v1/documents/A_58_98/text' },
  { url: '/v1/documents/A_58_98/source' },
  { url: '/v1/clauses?limit=150' },
  { url: '/v1/mandates?addresseeText=Secretary' },
  draft(208),
  { ...draft(208), url: '/v1/agreed-language' },
  { ...draft(208), url: '/v1/citations/lookup' },
  { ...draft(208), url: '/v1/agreed-language', payload: '1. Decides;\n\n'.repeat(600) },
  ...['filename="draft.txt"; name="file"', 'name="file"'].map(disposition => ({
    ...draft(208),
    payload: `--b\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n1. Decides;\r\n--b--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  })),
  { url: '/openapi.json' },
];

/** What an answer says, without what is different each time, and for each copy of the database. */
const said = ({ statusCode, headers, body }: LightMyRequestResponse) => {
  const { date: _, etag: __, 'x-request-id': id, ...others } = headers;
  return {
    statusCode,
    headers: others,
    body: body.replace(String(id), '').replaceAll(/"builtAt":"[^"]*"/g, ''),
  };
};

t.test('worker threads answer as the main thread does', async t => {
  const app = await build(t, { database: await seedsDatabase(t), threads: 1, timeLimit: 100 });
  const withoutThreads = await seedsApp();
  for (const asked of COSTLY) {
    const name = `${asked.url} ${String(asked.payload ?? '').slice(0, 20)}`;
    const expected = said(await withoutThreads.inject(asked));
    t.strictSame(said(await app.inject(asked)), expected, name);
    t.strictSame(said(await app.inject(asked)), expected, `${name}, again`);
  }
});
