import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { listen } from '../../src/9-http/listen.ts';
import { build } from '../helper.ts';

/** Two addresses of every machine that has Linux; others may lack the second. */
const TWO = async () => ['127.0.0.1', '127.0.0.2'];

t.test('at every address of "localhost" it answers, and stops, as at one', async t => {
  const app = await build(t);
  await listen(app, { host: 'localhost', port: 0 }, TWO);
  const { port } = app.server.address() as AddressInfo;
  const silent = [];
  for (const address of process.platform === 'linux' ? await TWO() : ['127.0.0.1']) {
    t.equal((await fetch(`http://${address}:${port}/v1/dataset`)).status, 200, address);
    const malformed = connect(port, address);
    malformed.write('NONSENSE\r\n\r\n');
    t.match(await text(malformed), 'content-type: application/problem+json', address);
    const socket = connect(port, address);
    socket.on('error', () => undefined);
    socket.write('GET /v1/data');
    silent.push(socket);
  }
  const start = performance.now();
  await app.close();
  t.ok(performance.now() - start < 4000, `${performance.now() - start} ms`);
  for (const socket of silent) socket.destroy();
  await t.rejects(fetch(`http://127.0.0.2:${port}/v1/dataset`));
});

t.test('an address that cannot be listened at is left out', async t => {
  const app = await build(t);
  await listen(app, { host: 'localhost', port: 0 }, async () => ['127.0.0.1', '192.0.2.1']);
  const { port } = app.server.address() as AddressInfo;
  t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200);
});
