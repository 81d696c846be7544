import t from 'tap';
import { seedsApp } from '../helper.ts';

const app = await seedsApp();

const CALL = {
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'resolve_reference', arguments: { reference: '58/208 OP7' } },
};

const post = (payload: object | string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/mcp',
    payload,
    headers: {
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      host: 'clauses.test',
      ...headers,
    },
  });

t.test('a call is answered with JSON, and with addresses on the server that was asked', async t => {
  const answer = await post(CALL);
  t.equal(answer.statusCode, 200);
  t.match(answer.headers, {
    'content-type': /^application\/json/,
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
  const { result } = answer.json();
  t.match(result.structuredContent.candidates, [{ page: 'http://clauses.test/A_RES_58_208.OP7' }]);
});

t.test('a notification is accepted, without a body', async t => {
  const { statusCode, body } = await post({ jsonrpc: '2.0', method: 'notifications/initialized' });
  t.match({ statusCode, body }, { statusCode: 202, body: '' });
});

t.test('what is no message of the protocol is refused', async t => {
  const table: [why: string, payload: object | string, headers: Record<string, string>, status: number][] = [
    ['each message counts as a request', [CALL, CALL], {}, 400],
    ['not JSON', '{', {}, 400],
    ['not JSON-RPC', { hello: 1 }, {}, 400],
    ['neither JSON nor events are accepted', CALL, { accept: 'text/html' }, 406],
    ['no address can be made of the host', CALL, { host: 'a b' }, 400],
    ['not a media type of the protocol', 'text', { 'content-type': 'application/pdf' }, 415],
    ['a body that is too long', JSON.stringify({ a: 'x'.repeat(500_000) }), {}, 413],
  ];
  for (const [why, payload, headers, status] of table)
    t.equal((await post(payload, headers)).statusCode, status, why);
  for (const method of ['GET', 'DELETE'] as const) {
    const answer = await app.inject({ method, url: '/mcp' });
    t.equal(answer.statusCode, 405, 'there are no sessions and no events');
    t.equal(answer.headers.allow, 'POST, OPTIONS');
  }
});
