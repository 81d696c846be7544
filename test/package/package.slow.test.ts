import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import t from 'tap';
import { isThere } from '../9-http/generators/served.ts';
import { ROOT } from '../docs/document.ts';

const execute = promisify(execFile);

const folder = await mkdtemp(join(tmpdir(), 'clausary-package-'));
t.teardown(() => rm(folder, { recursive: true, force: true }));

/** Runs a command in the folder, by the Node.js of this test, and gives what it prints. */
async function run(command: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await execute(command, [...args], { cwd: folder, maxBuffer: 64 * 1024 ** 2 });
  return stdout + stderr;
}

const IMPORTING = `
import { readFileSync } from 'node:fs';
import { ClausaryError, type ParsedSource, parse } from 'clausary';

const file = 'node_modules/clausary/seeds/iom-council-resolution-1244.txt';
const { documents }: ParsedSource = await parse(readFileSync(file), file);
const symbols: string[] = documents.map(({ symbol }) => symbol);
const failed = await parse(new Uint8Array(), 'nothing').catch((error: unknown) => error);
console.log(JSON.stringify([symbols, failed instanceof ClausaryError && failed.code]));
`;
const COMPILER = [
  ...['--ignoreConfig', '--strict', '--target', 'es2024', '--module', 'nodenext', '--noEmit'],
  ...['--typeRoots', join(ROOT, 'node_modules', '@types'), '--types', 'node'],
];

t.test('the package, installed in an empty folder', { timeout: 600_000 }, async t => {
  await run(process.execPath, join(ROOT, '.ci', 'stage-package.ts'), 'staged');
  await run('npm', 'pack', './staged');
  const [packed = ''] = (await readdir(folder)).filter(name => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const install = () => run('npm', 'install', '--no-audit', '--no-fund', `./${packed}`);
  if (!(await isThere(t, 'what it depends on', install))) return;
  const command = join('node_modules', 'clausary', 'src', 'cli', 'clausary.js');

  await t.test('builds a data set, and serves it', async t => {
    await run(process.execPath, command, 'seed', 'node_modules/clausary/seeds', '--database', 'c.sqlite');
    const args = [command, 'serve', '--database', 'c.sqlite', '--port', '0'];
    const server = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    t.teardown(() => server.kill('SIGKILL'));
    for await (const line of createInterface(server.stdout)) {
      const [address] = /http:\/\/[\d.]+:\d+/.exec(line) ?? [];
      if (address === undefined) continue;
      const clause = await fetch(`${address}/v1/clauses/A_RES_58_208.OP10.a`);
      t.match(await clause.json(), { label: 'OP10(a)' });
      const page = await fetch(`${address}/A_RES_58_208.OP10.a`);
      t.match(await page.text(), /<title>[^<]*58\/208/);
      break;
    }
  });

  await t.test('can be imported, and its types hold', async t => {
    await writeFile(join(folder, 'importing.ts'), IMPORTING);
    await run(
      process.execPath,
      join(ROOT, 'node_modules', 'typescript', 'lib', 'tsc.js'),
      ...COMPILER,
      'importing.ts',
    );
    t.strictSame(JSON.parse(await run(process.execPath, 'importing.ts')), [['IOM/RES/1244'], 'FILE_EMPTY']);
  });

  await t.test('says in one line that an older Node.js will not do', async t => {
    const old = () => run('npx', '--yes', '--package', 'node@20', 'node', command, 'seed');
    const said = await old().catch(({ stdout, stderr }) => String(stdout + stderr));
    if (/Clausary needs/.test(said))
      t.match(said, /^Clausary needs Node\.js 22\.18 or newer and this is 20\.[^\n]+\n$/);
    else t.pass('not tried', { skip: 'Node.js 20 cannot be had here' });
  });
});

t.test('npm ci warns of nothing, whatever the Node.js that it is run by', { timeout: 300_000 }, async t => {
  const dry = () => execute('npm', ['ci', '--dry-run'], { cwd: ROOT });
  if (!(await isThere(t, 'the registry', dry))) return;
  t.equal((await dry()).stderr, '');
});
