import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateApi } from 'swagger-typescript-api';
import t from 'tap';
import { build } from '../helper.ts';

const run = promisify(execFile);
const TSC = fileURLToPath(new URL('../../node_modules/typescript/lib/tsc.js', import.meta.url));

/** Code of a user of the generated client: each of its types is named in the OpenAPI document. */
const PROGRAM = `
import { Api, type Clause, type ClauseKind, type ClauseList } from './client.js';

const { v1 } = new Api({ baseUrl: process.argv[2] });
const clause: Clause = (await v1.getClause('A_RES_58_2.OP1.a')).data;
const kind: ClauseKind = clause.kind;
const word: 'preambular' | 'operative' = kind;
const cited: (string | null)[] = clause.citations.map(citation => citation.symbol);
const page: ClauseList = (await v1.listClauses({ kind: [kind], year: [2004], limit: 1 })).data;
const next: string | null = page.nextCursor;
console.log(JSON.stringify([clause.label, clause.text, cited, page.data[0]?.id, next !== null]));
`;

const OPTIONS = {
  strict: true,
  target: 'es2024',
  module: 'nodenext',
  lib: ['es2024', 'dom', 'dom.iterable'],
  types: [],
  outDir: 'built',
};

t.test('a generated client compiles strictly, and fetches a clause', { timeout: 300_000 }, async t => {
  const app = await build(t);
  const folder = t.testdir({
    'package.json': JSON.stringify({ type: 'module' }),
    'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts'] }),
    'program.ts': `declare const process: { argv: string[] };${PROGRAM}`,
  });
  await writeFile(join(folder, 'openapi.json'), (await app.inject('/openapi.json')).body);
  await generateApi({
    input: join(folder, 'openapi.json'),
    output: folder,
    fileName: 'client.ts',
    silent: true,
  });
  const { stdout: faults, stderr } = await run(process.execPath, [TSC, '--project', folder], {
    env: {},
  }).catch((failed: { stdout: string; stderr: string }) => failed);
  t.equal(faults + stderr, '');

  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const { stdout } = await run(process.execPath, [join(folder, 'built', 'program.js'), address]);
  t.strictSame(JSON.parse(stdout), ['OP1', 'To report;', [], 'A_RES_58_2.OP1', true]);
});
