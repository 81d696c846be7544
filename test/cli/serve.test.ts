import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { resolutionFiles } from '../text.ts';
import { run, start } from './run.ts';

/** Starts the server at a free port, and resolves to its address once it listens. */
async function served(args: readonly string[], cwd: string) {
  const serving = start(['serve', '--port', '0', ...args], cwd);
  t.teardown(() => serving.kill('SIGKILL'));
  let log = '';
  for await (const chunk of serving.stdout) {
    log += String(chunk);
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(log) ?? [];
    if (address) return { serving, address };
  }
  throw new Error(log);
}

t.test('without a database it seeds first, then serves until it is stopped', async t => {
  const cwd = t.testdir({ texts: resolutionFiles(2) });
  const { serving, address } = await served(['--seeds', 'texts', '--database', 'data/d.sqlite'], cwd);
  t.equal((await fetch(`${address}/v1/documents/A_RES_58_2`)).status, 200);
  serving.kill('SIGTERM');
  t.same(await once(serving, 'exit'), [0, null]);
  t.ok(existsSync(join(cwd, 'data', 'd.sqlite')));
});

t.test('an existing database is served as it is', async t => {
  const cwd = t.testdir({ texts: resolutionFiles(2), none: {} });
  t.equal(run(['seed', '--database', 'd.sqlite', 'texts'], { cwd }).code, 0);
  const built = statSync(join(cwd, 'd.sqlite')).mtimeMs;
  const { address } = await served(['--seeds', 'none', '--database', 'd.sqlite'], cwd);
  t.equal((await fetch(`${address}/v1/documents/A_RES_58_2`)).status, 200);
  t.equal(statSync(join(cwd, 'd.sqlite')).mtimeMs, built);
});

t.test('what cannot be served gives one line and exit code 1', async t => {
  const cwd = t.testdir({ texts: resolutionFiles(1), none: {} });
  const taken = createServer().listen(0, '127.0.0.1');
  t.teardown(() => taken.close());
  await once(taken, 'listening');
  const port = String((taken.address() as AddressInfo).port);
  for (const [args, says] of [
    [['--seeds', 'none'], /^none: no file in this folder that could be read/],
    [['--seeds', 'texts', '--port', port], new RegExp(`^127\\.0\\.0\\.1:${port}: cannot be served at`)],
  ] as const) {
    const { code, errors } = run(['serve', '--database', 'd.sqlite', ...args], { cwd });
    t.equal(code, 1);
    t.equal(errors.length, 1, errors.join('\n'));
    t.match(errors[0], says);
  }
});
