import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { seedsApp } from '../helper.ts';
import { isThere } from './generators/served.ts';

const run = promisify(execFile);
const REDOCLY = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
const SPECTRAL = '@stoplight/spectral-cli@6.15.0';
const OASDIFF = 'github.com/oasdiff/oasdiff@v1.37.0';

/**
 * The document of the last release, in version 3.0; written anew by `released/write.ts` when there is a
 * release.
 */
const RELEASED = fileURLToPath(new URL('released/openapi-3.0.json', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'clausary-openapi-'));
t.teardown(() => rm(folder, { recursive: true, force: true }));
const app = await seedsApp();
const DOCUMENTS = ['openapi.json', 'openapi-3.0.json'] as const;
for (const name of DOCUMENTS) await writeFile(join(folder, name), (await app.inject(`/${name}`)).body);

/** What a linter prints, whether it is content or not. */
const said = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> =>
  run(command, [...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 ** 2,
  }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout || stderr,
  );

t.test('redocly finds no error and no warning', { timeout: 240_000 }, async t => {
  await writeFile(join(folder, 'redocly.yaml'), 'extends: [recommended]\ntelemetry: off\n');
  const env = { REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' };
  for (const name of DOCUMENTS) {
    const { totals, problems } = JSON.parse(
      await said(process.execPath, [REDOCLY, 'lint', name, '--format', 'json'], env),
    );
    t.strictSame(problems, [], name);
    t.match(totals, { errors: 0, warnings: 0 }, name);
  }
});

t.test('spectral finds no error and no warning', { timeout: 300_000 }, async t => {
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await writeFile(join(folder, 'ruleset.yaml'), 'extends: ["spectral:oas"]\n');
  if (!(await isThere(t, 'spectral', () => run('npm', ['install', '--no-audit', SPECTRAL], { cwd: folder }))))
    return;
  for (const name of DOCUMENTS) {
    const found = await said('npx', ['spectral', 'lint', name, '-r', 'ruleset.yaml', '-F', 'hint']);
    t.match(found, /^No results with a severity of 'hint' or higher found!/, name);
  }
});

/** What oasdiff says of something that is broken. */
interface Break {
  readonly id: string;
  readonly text: string;
  readonly path: string;
}

/** The organ of a sent file was called `body`: that name is not documented any more, but understood. */
const isUnderstoodStill = ({ id, text, path }: Break): boolean =>
  id === 'request-parameter-removed' && text.endsWith('`body`') && path.endsWith('/file');

t.test('nothing of the last release is broken', { timeout: 600_000 }, async t => {
  const install = () => run('go', ['install', OASDIFF], { env: { ...process.env, GOBIN: folder } });
  if (!(await isThere(t, 'oasdiff', install))) return;
  const breaking = async (before: string, after: string): Promise<Break[]> =>
    JSON.parse(await said('./oasdiff', ['breaking', before, after, '--format', 'json'])).filter(
      (found: Break) => !isUnderstoodStill(found),
    );
  t.strictSame(await breaking(RELEASED, 'openapi-3.0.json'), []);

  const changed = JSON.parse(await readFile(RELEASED, 'utf8'));
  delete changed.components.schemas.Clause.properties.text;
  await writeFile(join(folder, 'changed.json'), JSON.stringify(changed));
  t.ok((await breaking(RELEASED, 'changed.json')).length > 0, 'a field that is gone is found');
});
