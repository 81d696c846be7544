import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { smallDatabase } from '../helper.ts';
import { run, start } from './run.ts';

interface Listening {
  readonly pid: number;
  readonly address: string;
}

/** Serves by two processes; `next` resolves when another one listens. */
async function served(database: string) {
  const serving = start(
    ['serve', '--workers', '2', '--port', '0', '--rate-limit', '0', '--database', database],
    '.',
  );
  t.teardown(() => serving.kill('SIGKILL'));
  serving.stderr.pipe(process.stderr);
  const lines = createInterface(serving.stdout)[Symbol.asyncIterator]();
  async function next(): Promise<Listening> {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      const { pid, msg } = JSON.parse(line.value);
      const [address] = /http:\/\/\S+/.exec(msg) ?? [];
      if (address) return { pid, address };
    }
    throw new Error('it ended before it listened');
  }
  return { serving, next };
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

t.test('a process that ends is replaced, and no request is lost', async t => {
  const { serving, next } = await served(await smallDatabase(t));
  const [one, other] = [await next(), await next()];
  t.equal(one.address, other.address, 'at one port');
  t.not(one.pid, other.pid);

  let isAsking = true;
  let asked = 0;
  const lost: string[] = [];
  const asking = (async () => {
    while (isAsking) {
      // Each over a connection of its own.
      const answer = fetch(`${one.address}/v1/clauses/A_RES_58_1.PP1`, { headers: { connection: 'close' } });
      asked++;
      await answer.then(
        ({ status }) => status === 200 || lost.push(String(status)),
        error => lost.push(String(error)),
      );
    }
  })();
  const pids = [one.pid];
  for (const [signal, mostLost] of [
    ['SIGTERM', 0],
    // Nobody else can answer what a killed process was answering.
    ['SIGKILL', 1],
  ] as const) {
    process.kill(pids.at(-1) ?? 0, signal);
    pids.push((await next()).pid);
    await setTimeout(200);
    t.ok(lost.length <= mostLost, `${signal}: ${lost.join()}`);
  }
  isAsking = false;
  await asking;
  t.equal(new Set(pids).size, 3, 'each has another in its place');
  t.ok(asked > 20, `${asked} requests`);

  serving.kill('SIGTERM');
  t.strictSame(await once(serving, 'exit'), [0, null]);
  for (const pid of [other.pid, ...pids]) t.notOk(isRunning(pid));
});

t.test('if they cannot start, there is one exit code, and none is tried again', async t => {
  const taken = createServer().listen(0, '127.0.0.1');
  t.teardown(() => taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { code, errors } = run([
    'serve',
    '--workers',
    '2',
    '--port',
    String(port),
    '--database',
    await smallDatabase(t),
  ]);
  t.equal(code, 1);
  t.match(errors[0], 'cannot be served at');
});

t.test('a number of processes that is none', async t => {
  t.match(run(['serve', '--workers', '0']), { code: 2, errors: [/auto or a whole number from 1 to 64/] });
});
