import { type AddressInfo, connect, type Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import type { BuildOptions } from '../../src/9-http/app.ts';
import { receiveBody } from '../../src/9-http/framework/receive-body.ts';
import { build, smallDatabase } from '../helper.ts';

async function listening(t: Test, options: Partial<BuildOptions>): Promise<FastifyInstance> {
  const app = await build(t, { database: await smallDatabase(t), ...options });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
}

const open = (t: Test, app: FastifyInstance): Socket => {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  t.teardown(() => socket.destroy());
  return socket.setEncoding('latin1');
};

const head = (type: string, length: number): string =>
  `POST /v1/citations/lookup HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`;

/** What comes on a connection until `end`. */
async function untilText(socket: Socket, end: string): Promise<string> {
  let come = '';
  for await (const piece of socket.iterator({ destroyOnReturn: false })) {
    come += piece;
    if (come.includes(end)) break;
  }
  return come;
}

t.test('a client that sends first and reads then is told that its body is too large', async t => {
  const app = await listening(t, {});
  const body = 'a'.repeat(12 * 1024 ** 2);
  for (const type of [
    'text/plain',
    'application/json',
    'application/pdf',
    'multipart/form-data; boundary=b',
  ]) {
    const socket = open(t, app);
    socket.write(head(type, body.length));
    await new Promise(done => socket.write(body, done));
    socket.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
    const answers = await untilText(socket, '"status":"live"');
    t.match(answers, /^HTTP\/1.1 413 .*"type":"\/problems\/text-too-long".*HTTP\/1.1 200 /s, type);
  }
});

t.test('so is one that does not say how much it sends', async t => {
  const socket = open(t, await listening(t, {}));
  socket.write(head('text/plain', 0).replace('content-length: 0', 'transfer-encoding: chunked'));
  for (let piece = 0; piece < 200; piece++) socket.write(`10000\r\n${'a'.repeat(0x10000)}\r\n`);
  socket.write('0\r\n\r\nGET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
  t.match(await untilText(socket, '"status":"live"'), /^HTTP\/1.1 413 .*HTTP\/1.1 200 /s);
});

t.test('what is sent at once does not take more memory than it may', async t => {
  const app = await listening(t, { bodyMemory: 1 });
  const body = 'a'.repeat(700_000);
  const held = open(t, app);
  held.write(head('text/html', body.length));
  held.write(body.slice(1));
  await setTimeout(200);

  const refused = open(t, app);
  refused.write(head('text/html', body.length) + body);
  const answer = await untilText(refused, '}');
  t.match(answer, /^HTTP\/1.1 503 .*retry-after: \d+\r\n.*"type":"\/problems\/too-busy"/s);
  refused.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
  t.match(await untilText(refused, '}'), /^HTTP\/1.1 200 /, 'other requests are answered');

  held.write(body.slice(0, 1));
  t.match(await untilText(held, '\r\n'), /^HTTP\/1.1 200 /, 'what was there first is read');
  held.destroy();
  await setTimeout(50);
  const later = open(t, app);
  later.write(head('text/html', body.length) + body);
  t.match(await untilText(later, '\r\n'), /^HTTP\/1.1 200 /, 'and there is room again');
});

t.test('a client that goes away while it sends is no fault of the server', async t => {
  for (const error of [undefined, Object.assign(new Error('aborted'), { code: 'ECONNRESET' })]) {
    const stream = new PassThrough();
    const received = receiveBody(stream, { contentLength: '9', limit: 9, onBytes: () => undefined });
    stream.write('abc');
    stream.destroy(error);
    await t.rejects(received, { message: /not as many bytes/ });
  }
});
