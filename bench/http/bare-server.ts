import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveTask } from './child.ts';
import type { Recorded } from './record.ts';

/** The baseline: a minimal Node.js server that looks up recorded answers and sends them. */
serveTask(async (recorded: ReadonlyMap<string, Recorded>) => {
  const server = createServer(({ url = '' }, response) => {
    const { status, headers, body } = recorded.get(url) ?? NOTHING;
    response.writeHead(status, headers);
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

const NOTHING: Recorded = { status: 404, headers: {}, body: '' };
