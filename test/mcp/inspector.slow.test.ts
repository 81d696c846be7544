import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { TOOLS } from '../../src/mcp/tools.ts';
import { isThere } from '../9-http/generators/served.ts';
import { CLAUSARY } from '../cli/run.ts';
import { build, seedsDatabase } from '../helper.ts';

/* The inspector of the Model Context Protocol, in its command-line mode. */

const execute = promisify(execFile);
const INSPECTOR = '@modelcontextprotocol/inspector@2.12.0';

const folder = await mkdtemp(join(tmpdir(), 'clausary-inspector-'));
t.teardown(() => rm(folder, { recursive: true, force: true }));

/** What it prints, whatever its exit code, and that code. Its settings are kept in the folder. */
async function inspect(...args: readonly string[]): Promise<{ code: number; printed: unknown }> {
  const options = { cwd: folder, env: { ...process.env, HOME: folder }, maxBuffer: 64 * 1024 ** 2 };
  return execute(join(folder, 'node_modules', '.bin', 'mcp-inspector'), ['--cli', ...args], options).then(
    ({ stdout }) => ({ code: 0, printed: JSON.parse(stdout) }),
    ({ code, stdout }) => ({ code, printed: JSON.parse(stdout) }),
  );
}

t.test('the inspector lists the tools and calls them', { timeout: 300_000 }, async t => {
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const install = () =>
    execute('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', INSPECTOR], { cwd: folder });
  if (!(await isThere(t, 'the inspector', install))) return;
  const database = await seedsDatabase(t);
  const app = await build(t, { database });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });

  for (const [way, target] of [
    ['over stdin and stdout', [process.execPath, CLAUSARY, 'mcp', '--database', database]],
    ['over HTTP', [`${address}/mcp`, '--transport', 'http']],
  ] as const)
    await t.test(way, async t => {
      const call = (tool: string, argument: string) =>
        inspect(...target, '--method', 'tools/call', '--tool-name', tool, '--tool-arg', argument);
      t.match(await inspect(...target, '--method', 'tools/list', '--strict'), {
        code: 0,
        printed: { tools: TOOLS.map(({ name, title }) => ({ name, title })) },
      });
      t.match(await call('resolve_reference', 'reference=58/208, para. 10 (a)'), {
        code: 0,
        printed: { structuredContent: { certain: true, candidates: [{ id: 'A_RES_58_208.OP10.a' }] } },
      });
      t.match(await call('read_clause', 'reference=58/208, para. 99'), {
        printed: { isError: true, content: [{ type: 'text', text: /58.208/ }] },
      });
    });
});
