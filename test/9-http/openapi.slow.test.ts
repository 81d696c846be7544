import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { seedsApp } from '../helper.ts';

const REDOCLY = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

t.test('the recommended rules of a linter find no error', { timeout: 120_000 }, async t => {
  const app = await seedsApp();
  const folder = t.testdir({ 'redocly.yaml': 'extends: [recommended]\ntelemetry: off\n' });
  await writeFile(join(folder, 'openapi.json'), (await app.inject('/openapi.json')).body);
  const lint = promisify(execFile)(process.execPath, [REDOCLY, 'lint', 'openapi.json', '--format', 'json'], {
    cwd: folder,
    env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' },
  });
  const { stdout } = await lint.catch((failed: { stdout: string }) => failed);
  const { totals, problems } = JSON.parse(stdout);
  t.strictSame(problems, []);
  t.equal(totals.errors, 0);
});
