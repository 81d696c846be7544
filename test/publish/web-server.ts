import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';

/**
 * A web server that takes files by PUT and gives them by GET, as an object store does, and what it was asked.
 */
export interface WebServer {
  readonly address: string;
  readonly files: Map<string, Buffer>;
  /** `GET /latest.json 200` */
  readonly log: string[];
  /** Whether it gives the ranges that it is asked for; otherwise it gives files as a whole. */
  hasRanges: boolean;
  /** Cuts off the next answer after this many bytes. */
  cutAfter: number | null;
}

export async function webServer(t: Test): Promise<WebServer> {
  const files = new Map<string, Buffer>();
  const log: string[] = [];
  const server = createServer((request, response) => void answer(request, response));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const it: WebServer = { address: `http://127.0.0.1:${port}`, files, log, hasRanges: true, cutAfter: null };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    response.once('close', () => log.push(`${method} ${url} ${response.statusCode}`));
    if (method === 'PUT') {
      files.set(url, Buffer.concat(await request.toArray()));
      return void response.end();
    }
    const file = files.get(url);
    if (file === undefined) return void response.writeHead(404).end();
    const etag = `"${file.length}-${file.at(-2)}"`;
    if (headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const range = it.hasRanges ? headers.range : undefined;
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    const rest = file.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, { etag, 'content-length': rest.length });
    if (method === 'HEAD') return void response.end();
    const { cutAfter } = it;
    if (cutAfter === null) return void response.end(rest);
    it.cutAfter = null;
    response.write(rest.subarray(0, cutAfter), () => response.destroy());
  }

  return it;
}
