import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { build, seedsDatabase } from '../helper.ts';
import { openapiOf } from './openapi-document.ts';

const run = promisify(execFile);

const VERSION = '4.32.5';

/**
 * Where its checks expect other answers than they do by default. A cursor is opaque and a query has a
 * grammar, so that a list may refuse a value that fits the schema; so may what reads a file, of which no
 * schema says whether it is one. Addresses, texts and headers have limits of length.
 */
const CONFIGURATION = `
[checks]
negative_data_rejection.expected-statuses = [400, 404, 405, 413, 414, 415, 431]

[[operations]]
include-operation-id-regex = "^(list|search)"
checks.positive_data_acceptance.expected-statuses = ["2xx", 400, 404]

[[operations]]
include-operation-id-regex = "^(lookUpCitations|checkDraft|findAgreedLanguage)"
checks.positive_data_acceptance.expected-statuses = ["2xx", 400]
`;

const OPTIONS = [
  '--checks=all',
  '--phases=examples,coverage,fuzzing,stateful',
  '--max-examples=20',
  '--seed=1',
  '--continue-on-failure',
  '--no-color',
];

/**
 * Installs schemathesis into a folder of its own; answers undefined, and says why, where that is impossible.
 */
async function install(t: Test): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'clausary-schemathesis-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  try {
    await run('python3', ['-m', 'venv', folder], { timeout: 60_000 });
    const packages = ['--quiet', '--disable-pip-version-check', `schemathesis==${VERSION}`];
    await run(join(folder, 'bin', 'pip'), ['install', ...packages], { timeout: 180_000 });
    return folder;
  } catch (error) {
    t.comment(String(error));
    return undefined;
  }
}

t.test('schemathesis finds no answer that OpenAPI does not promise', { timeout: 600_000 }, async t => {
  const folder = await install(t);
  if (folder === undefined) {
    const skip =
      'schemathesis cannot be installed: it needs Python 3.10 with venv and pip, and their registry';
    t.pass('not tried', { skip });
    return;
  }
  const app = await build(t, { database: await seedsDatabase(t), threads: 1, timeLimit: 100 });
  const openapi = await openapiOf(app);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const configuration = join(folder, 'schemathesis.toml');
  await writeFile(configuration, CONFIGURATION);
  const { stdout, code } = await run(
    join(folder, 'bin', 'schemathesis'),
    ['--config-file', configuration, 'run', `${address}/openapi.json`, ...OPTIONS],
    { cwd: folder, timeout: 300_000, maxBuffer: 64 * 1024 ** 2 },
  ).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (failed: { stdout: string; code: unknown }) => failed,
  );
  t.equal(code, 0, 'no check fails');
  if (code !== 0) t.comment(stdout.slice(-20_000));
  const operations = Object.values(openapi.paths).flatMap(({ get, post }) => [get, post].filter(Boolean));
  t.match(stdout, new RegExp(`Tested: ${operations.length}\\n`), 'every operation is tried');
});
