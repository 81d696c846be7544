import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { build } from '../../helper.ts';
import { startProcess } from '../server-process.ts';

const HEAD =
  'POST /v1/citations/lookup HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n';

/** Clients that keep a connection and send nothing more, by what they have sent. */
const SILENT = {
  nothing: '',
  'half a line': 'GET /v1/data',
  'half the headers': 'GET /v1/dataset HTTP/1.1\r\nhost: x\r\n',
  'half the body': `${HEAD}\r\n58`,
  'a body that nobody reads': 'GET /v1/dataset HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n',
  'a whole request': 'GET /v1/dataset HTTP/1.1\r\nhost: x\r\n\r\n',
};

async function listening(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

/** A connection on which `sent` has been sent; it is ended by force with the test. */
async function connection(t: Test, port: number, sent: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  t.teardown(() => socket.destroy());
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  if (sent) socket.write(sent);
  return socket;
}

t.test('clients that send nothing more do not delay the end, which is a good one', async t => {
  const { process: child, port } = await startProcess(t);
  for (const sent of Object.values(SILENT)) await connection(t, port, sent);
  await setTimeout(200);
  const start = performance.now();
  child.kill('SIGTERM');
  t.strictSame(await once(child, 'exit'), [0, null]);
  t.ok(performance.now() - start < 4000, `${performance.now() - start} ms`);
});

t.test(
  'on SIGTERM it is not ready any more, goes on answering for a while, and closes connections',
  async t => {
    const { process: child, port } = await startProcess(t, { drainTime: 1 });
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const before = await get('/health/ready');
    t.strictSame([before.status, before.headers.get('connection')], [200, 'keep-alive']);
    await before.body?.cancel();

    child.kill('SIGTERM');
    await setTimeout(300);
    const ready = await get('/health/ready');
    t.strictSame([ready.status, ready.headers.get('connection')], [503, 'close']);
    t.match(await ready.json(), { type: '/problems/shutting-down' });
    for (const path of ['/v1/dataset', '/v1/dataset', '/health/live', '/nowhere']) {
      const answer = await get(path);
      t.equal(answer.headers.get('connection'), 'close', path);
      t.equal(answer.status, path === '/nowhere' ? 404 : 200, path);
      await answer.body?.cancel();
    }
    t.strictSame(await once(child, 'exit'), [0, null]);
  },
);

t.test('what is being answered when the app closes is answered', async t => {
  const app = await build(t);
  const queries = app.store.current()?.queries;
  if (!queries) throw new Error('no data set');
  const { keys } = queries.clauses;
  const answering = Promise.withResolvers<void>();
  queries.clauses.keys = async (...asked) => {
    answering.resolve();
    await setTimeout(1500);
    return keys(...asked);
  };
  const port = await listening(app);
  const answer = connection(t, port, 'GET /v1/clauses?limit=1 HTTP/1.1\r\nhost: x\r\n\r\n').then(text);
  await answering.promise;
  await app.close();
  t.match(await answer, /^HTTP\/1\.1 200 OK\r\n/);
  t.match(await answer, /\r\nconnection: close\r\n/i);
});

t.test('what is being sent when the app closes may still arrive within a second', async t => {
  const app = await build(t);
  const socket = await connection(t, await listening(app), `${HEAD}\r\n58`);
  await setTimeout(100);
  const closed = app.close();
  await setTimeout(200);
  socket.write('/1');
  t.match(await text(socket), /^HTTP\/1\.1 200 OK\r\n/);
  await closed;
});

t.test('a request has to arrive within a time, with its body', async t => {
  const app = await build(t, { requestTimeoutMs: 600 });
  const port = await listening(app);
  for (const sent of ['half a line', 'half the headers', 'half the body'] as const) {
    const start = performance.now();
    const answer = await text(await connection(t, port, SILENT[sent]));
    t.match(answer, /^HTTP\/1\.1 408 /, sent);
    t.match(answer, '"type":"/problems/request-timeout"', sent);
    t.ok(performance.now() - start < 3000, `${sent}: ${performance.now() - start} ms`);
  }
  t.match(await text(await connection(t, port, SILENT['a body that nobody reads'])), /^HTTP\/1\.1 200 /);
  await text(await connection(t, port, SILENT.nothing));
  t.pass('a connection on which nothing is sent is ended too');
});

t.test('a body that never ends is ended, however steadily it is sent', async t => {
  const app = await build(t, { requestTimeoutMs: 600 });
  const socket = await connection(
    t,
    await listening(app),
    'POST /v1/drafts/check HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n',
  );
  const sending = setInterval(() => socket.write('1\r\na\r\n'), 50);
  t.teardown(() => clearInterval(sending));
  t.match(await text(socket), /^HTTP\/1\.1 408 /);
});
