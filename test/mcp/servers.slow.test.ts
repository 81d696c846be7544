import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import t, { type Test } from 'tap';
import { CLAUSARY, run } from '../cli/run.ts';
import { build, seedsDatabase } from '../helper.ts';
import { connected, type TestClient } from './client.ts';

/** A cheap tool, which the thread of the server answers, and a costly one, which a worker thread does. */
async function answersBoth({ call }: TestClient, t: Test): Promise<void> {
  const page = /\/A_RES_58_208\.OP7$/;
  t.match((await call('resolve_reference', { reference: '58/208 OP7' })).value, { candidates: [{ page }] });
  t.match((await call('search', { query: 'country viable' })).value, { total: 2 });
  t.match(await call('search', { query: 'x', body: 'General Assembli' }), {
    isError: true,
    text: /Did you mean "General Assembly" or/,
  });
}

t.test('over HTTP, with worker threads', async t => {
  const app = await build(t, { database: await seedsDatabase(t), threads: 1 });
  const address = await app.listen({ port: 0 });
  const client = await connected(t, new StreamableHTTPClientTransport(new URL(`${address}/mcp`)));
  await answersBoth(client, t);
});

t.test('the rate limit of the API holds', async t => {
  const app = await build(t, { database: await seedsDatabase(t), rateLimit: 5 });
  const address = await app.listen({ port: 0 });
  const { call } = await connected(t, new StreamableHTTPClientTransport(new URL(`${address}/mcp`)));
  await t.rejects(async () => {
    for (let calls = 0; calls < 5; calls++) await call('resolve_reference', { reference: '58/208' });
  }, /More than 5 requests/);
});

t.test('over stdin and stdout, with worker threads', async t => {
  const args = [CLAUSARY, 'mcp', '--database', await seedsDatabase(t), '--site', 'https://c.test/'];
  const transport = new StdioClientTransport({ command: process.execPath, args });
  await answersBoth(await connected(t, transport), t);
});

t.test('stdout holds nothing but the protocol, and what was asked before the end is answered', async t => {
  const child = spawn(process.execPath, [CLAUSARY, 'mcp', '--database', await seedsDatabase(t)]);
  const message = (id: number, method: string, params: object) =>
    `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
  const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } };
  child.stdin.end(
    message(1, 'initialize', client) +
      message(2, 'tools/call', { name: 'search', arguments: { query: 'migration' } }),
  );
  const exit = once(child, 'exit');
  const lines = (await text(child.stdout)).trim().split('\n');
  t.strictSame(
    lines.map(line => JSON.parse(line).id),
    [1, 2],
  );
  t.strictSame(await exit, [0, null]);
});

t.test('without a database there is one line on stderr', async t => {
  t.match(run(['mcp', '--database', 'none.sqlite'], { cwd: t.testdir({}) }), {
    code: 1,
    stdout: '',
    errors: [/^none\.sqlite: no such database/],
  });
});
