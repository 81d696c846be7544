import { setTimeout } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { createWorkerPool, type WorkerPool, type WorkerPoolOptions } from '../../src/workers/pool.ts';
import type * as tasks from './tasks.ts';

function poolFor(t: Test, more: Partial<WorkerPoolOptions> = {}): WorkerPool<typeof tasks> {
  const pool = createWorkerPool<typeof tasks>({
    tasks: new URL('tasks.ts', import.meta.url),
    nativeCode: new URL('../../db/driver.ts', import.meta.url),
    threads: 1,
    timeLimitMs: 60_000,
    waitLimitMs: 60_000,
    queueLength: 10,
    memoryMiB: 64,
    onError: error => t.fail(error.message),
    ...more,
  });
  t.teardown(() => pool.close());
  return pool;
}

t.test('a task is run in another thread, and a thread is used again', async t => {
  const pool = poolFor(t);
  const thread = await pool.run('wait', 0);
  t.ok(thread > 0);
  t.equal(await pool.run('wait', 0), thread);
});

t.test('there are no more threads than allowed', async t => {
  const pool = poolFor(t, { threads: 2 });
  const threads = await Promise.all([1, 2, 3, 4, 5].map(() => pool.run('wait', 20)));
  t.equal(new Set(threads).size, 2);
});

t.test('those that wait take turns', async t => {
  const pool = poolFor(t);
  const order: number[] = [];
  await Promise.all([1, 2, 3].map(async number => order.push(number + 0 * (await pool.run('wait', 5)))));
  t.strictSame(order, [1, 2, 3]);
});

t.test('the error of a task is that of the one who ran it', async t => {
  const pool = poolFor(t);
  await t.rejects(pool.run('fail', 'out of range'), { message: 'out of range' });
  t.ok(await pool.run('wait', 0));
});

t.test('a task over the time limit is ended, and the next one runs', async t => {
  const pool = poolFor(t, { timeLimitMs: 3000 });
  await t.rejects(pool.run('spin', undefined), { code: 'TIME_LIMIT' });
  t.ok(await pool.run('wait', 0));
});

t.test('a thread is not ended while it loads native code, which would end the process', async t => {
  const told: unknown[] = [];
  const channel = new BroadcastChannel('slow start');
  channel.onmessage = ({ data }) => told.push(data);
  t.teardown(() => channel.close());
  const pool = poolFor(t, { nativeCode: new URL('slow-start.ts', import.meta.url), timeLimitMs: 100 });
  await t.rejects(pool.run('wait', 0), { code: 'TIME_LIMIT' });
  await pool.close();
  await setTimeout(50);
  t.strictSame(told, ['begun', 'done']);
});

t.test('a thread that fails is replaced, and the process goes on', async t => {
  const pool = poolFor(t);
  for (const task of ['useMemory', 'growArray', 'useBytes'] as const) {
    await t.rejects(pool.run(task, undefined), { code: 'MEMORY_LIMIT' }, task);
    t.ok(await pool.run('wait', 0), `after ${task}`);
  }
  await t.rejects(pool.run('crash', undefined), { message: 'nobody caught this' });
  t.ok(await pool.run('wait', 0), 'after an error that nobody caught');
  await t.rejects(pool.run('exit', 3), { message: /code: 3/ });
  t.ok(await pool.run('wait', 0), 'after an exit');
});

t.test('tasks that cannot be loaded are an error at once', async t => {
  await t.rejects(poolFor(t, { tasks: new URL('nowhere.ts', import.meta.url) }).run('wait', 0), /nowhere/);
});

t.test('when the queue is full, a task is refused at once', async t => {
  const pool = poolFor(t, { queueLength: 1 });
  const running = pool.run('wait', 200);
  const waiting = pool.run('wait', 0);
  await t.rejects(pool.run('wait', 0), { code: 'BUSY' });
  t.ok((await running) && (await waiting));
  t.ok(await pool.run('wait', 0), 'there is room again');
});

t.test('without a queue, tasks are run only where a thread is free', async t => {
  const pool = poolFor(t, { queueLength: 0 });
  const running = pool.run('wait', 100);
  await t.rejects(pool.run('wait', 0), { code: 'BUSY' });
  await running;
  t.ok(await pool.run('wait', 0));
});

t.test('a task does not wait longer than it may', async t => {
  const pool = poolFor(t, { waitLimitMs: 4000 });
  await pool.run('wait', 0);
  const [first, second, third] = [pool.run('wait', 2800), pool.run('wait', 2800), pool.run('wait', 0)];
  await t.rejects(third, { code: 'BUSY' });
  t.ok((await first) && (await second), 'one that waited for less is run');
});

t.test('a task that is cancelled while it waits leaves the queue; a running one is finished', async t => {
  const pool = poolFor(t, { queueLength: 1 });
  const [first, second] = [new AbortController(), new AbortController()];
  const running = pool.run('wait', 300, { signal: first.signal });
  const waiting = t.rejects(pool.run('fail', 'must not run', { signal: second.signal }), {
    code: 'CANCELLED',
  });
  await setTimeout(50);
  first.abort();
  second.abort();
  await waiting;
  const next = pool.run('wait', 0);
  t.ok((await running) && (await next), 'its place was free');
  await t.rejects(pool.run('wait', 0, { signal: AbortSignal.abort() }), { code: 'CANCELLED' });
});

t.test('bytes are handed over, and copied where other bytes share their memory', async t => {
  const pool = poolFor(t);
  const [whole, part] = [new Uint8Array(9), new Uint8Array(9).subarray(1)];
  t.equal(await pool.run('measure', whole, { transfer: [whole] }), 9);
  t.equal(whole.length, 0);
  t.equal(await pool.run('measure', part, { transfer: [part] }), 8);
  t.equal(part.length, 8);
});

t.test('closing ends what runs and what waits, and nothing runs afterwards', async t => {
  const pool = poolFor(t);
  const running = t.rejects(pool.run('spin', undefined), { code: 'CLOSED' });
  const waiting = t.rejects(pool.run('wait', 0), { code: 'CLOSED' });
  await setTimeout(300);
  await pool.close();
  await Promise.all([running, waiting]);
  await t.rejects(pool.run('wait', 0), { code: 'CLOSED' });
  await createWorkerPool({
    tasks: new URL('tasks.ts', import.meta.url),
    nativeCode: new URL('../../db/driver.ts', import.meta.url),
    threads: 1,
    timeLimitMs: 1,
    waitLimitMs: 1,
    queueLength: 0,
    memoryMiB: 64,
    onError: () => undefined,
  }).close();
});
