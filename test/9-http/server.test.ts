import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { startProcess } from './server-process.ts';

t.test('it serves over a socket until SIGTERM, and exits cleanly', async t => {
  const { process: child, port } = await startProcess(t);
  const answer = await fetch(`http://127.0.0.1:${port}/v1/clauses/A_RES_58_1.PP1`);
  t.equal(answer.status, 200);
  t.match(await answer.json(), { id: 'A_RES_58_1.PP1' });

  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'exit');
  t.strictSame([code, signal], [0, null]);
  await t.rejects(fetch(`http://127.0.0.1:${port}/health/live`));
});

t.test('a malformed request is answered with a problem', async t => {
  const { port } = await startProcess(t);
  const table = [
    ['GET / HTTP/1.1\r\nhost: x\r\n: nothing\r\n\r\n', 400, 'malformed-request'],
    ['NONSENSE\r\n\r\n', 400, 'malformed-request'],
    ['BREW /v1/dataset HTTP/1.1\r\nhost: x\r\n\r\n', 501, 'method-unknown'],
    ['CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n', 501, 'method-unknown'],
    ['GET /v1/dataset HTTP/1.1\r\nconnection: close\r\n\r\n', 400, 'malformed-request'],
    ['GET /v1/dataset HTTP/1.1\r\nhost: x\r\nHost: y\r\nconnection: close\r\n\r\n', 400, 'malformed-request'],
    // Bytes in the address that are not percent-encoded.
    ['GET /v1/clauses/\xe9 HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'malformed-request'],
    ['GET nowhere HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'malformed-request'],
    // Paths that a browser would have resolved.
    ['GET /docs/static/.. HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 404, 'unknown-address'],
    ['GET /docs/static/%2e%2e/x HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 404, 'unknown-address'],
    [`GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431, 'headers-too-large'],
  ] as const;
  for (const [request, status, kind] of table) {
    const socket = connect(port, '127.0.0.1');
    socket.write(request, 'latin1');
    const answer = await text(socket);
    t.match(answer, `HTTP/1.1 ${status} `, request.slice(0, 40));
    t.match(answer, 'content-type: application/problem+json');
    t.match(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))), { type: `/problems/${kind}`, status });
  }
  t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200, 'and it goes on');
});
