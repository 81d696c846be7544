import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { ASKED, isThere, MADE_UP, type Served, serve } from './served.ts';

const TSC = fileURLToPath(new URL('../../../node_modules/typescript/lib/tsc.js', import.meta.url));
const COMPILER = {
  strict: true,
  target: 'es2024',
  module: 'nodenext',
  lib: ['es2024', 'dom', 'dom.iterable'],
  types: [],
  skipLibCheck: true,
  outDir: 'built',
};

const PACKAGES = [
  'openapi-typescript@7.13.0',
  'openapi-fetch@0.17.0',
  '@hey-api/openapi-ts@0.99.0',
  'typescript@5.9',
];

const WITH_OPENAPI_FETCH = `
import createClient from 'openapi-fetch';
import type { components, paths } from './clausary.js';

declare const process: { argv: string[] };
const clausary = createClient<paths>({ baseUrl: process.argv[2] ?? '' });
const get = (id: string) => clausary.GET('/v1/clauses/{id}', { params: { path: { id } } });

const clause: components['schemas']['Clause'] | undefined = (await get('${ASKED.clause}')).data;
const kind: components['schemas']['ClauseKind'] = 'operative';
const texts: string[] = [];
let cursor: string | null | undefined;
do {
  const query = { kind: [kind], limit: 20, ...(cursor ? { cursor } : {}) };
  const { data } = await clausary.GET('/v1/clauses', { params: { query } });
  texts.push(...(data?.data ?? []).map(({ text }) => text));
  cursor = data?.nextCursor;
} while (cursor);
const { data: lookup } = await clausary.POST('/v1/citations/lookup', { body: { text: '${ASKED.text}' } });
const problem: components['schemas']['Problem'] | undefined = (await get('${ASKED.missing}')).error;
console.log(JSON.stringify([clause?.label, texts.length, lookup?.data[0]?.status, problem?.type]));
`;

const WITH_HEY_API = `
import { type Clause, type ClauseKind, getClause, listClauses, lookUpCitations, type Problem } from './hey/index.js';
import { client } from './hey/client.gen.js';

declare const process: { argv: string[] };
client.setConfig({ baseUrl: process.argv[2] });

const clause: Clause | undefined = (await getClause({ path: { id: '${ASKED.clause}' } })).data;
const kind: ClauseKind = 'operative';
const texts: string[] = [];
let cursor: string | null | undefined;
do {
  const { data } = await listClauses({ query: { kind: [kind], limit: 20, ...(cursor ? { cursor } : {}) } });
  texts.push(...(data?.data ?? []).map(({ text }) => text));
  cursor = data?.nextCursor;
} while (cursor);
const { data: lookup } = await lookUpCitations({ body: { text: '${ASKED.text}' } });
const problem: Problem | undefined = (await getClause({ path: { id: '${ASKED.missing}' } })).error;
console.log(JSON.stringify([clause?.label, texts.length, lookup?.data[0]?.status, problem?.type]));
`;

t.test('clients in TypeScript compile strictly, and do what they say', { timeout: 600_000 }, async t => {
  const served = await serve(t);
  const { folder, run } = served;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  // By it, @hey-api/openapi-ts sees how modules are named.
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER, files: [] }));
  const install = () => run('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES]);
  if (!(await isThere(t, 'openapi-typescript or @hey-api/openapi-ts', install))) return;

  await t.test('openapi-typescript with openapi-fetch', async t => {
    const said = await run('npx', ['openapi-typescript', 'openapi.json', '-o', 'clausary.d.ts']);
    t.notMatch(said, /warn/i);
    t.strictSame(await answersOf('openapi-fetch', WITH_OPENAPI_FETCH, served), served.expected);
  });

  await t.test('@hey-api/openapi-ts', async t => {
    const said = await run('npx', ['openapi-ts', '-i', 'openapi.json', '-o', 'hey', '--no-log-file']);
    t.notMatch(said, /warn/i);
    const types = await readFile(join(folder, 'hey', 'types.gen.ts'), 'utf8');
    const names = types.matchAll(/^export type (\w+)/gm).toArray();
    t.ok(names.length > 200);
    t.strictSame(
      names.filter(([, name = '']) => MADE_UP.test(name)),
      [],
    );
    t.strictSame(await answersOf('hey-api', WITH_HEY_API, served), served.expected);
  });
});

async function answersOf(name: string, program: string, { folder, address, run }: Served): Promise<unknown> {
  await writeFile(join(folder, `${name}.ts`), program);
  const project = { compilerOptions: COMPILER, files: [`${name}.ts`] };
  await writeFile(join(folder, `${name}.json`), JSON.stringify(project));
  await run(process.execPath, [TSC, '--project', `${name}.json`]);
  return JSON.parse(await run(process.execPath, [join('built', `${name}.js`), address]));
}
