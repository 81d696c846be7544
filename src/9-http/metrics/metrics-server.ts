import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { failure, systemReason } from '../../errors.ts';
import type { Listening } from '../../setting-formats.ts';

/** What Prometheus reads. */
const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Serves metrics at `/metrics` of an address of their own, which need not be open to those who use the API.
 *
 * @throws ADDRESS_UNUSABLE
 */
export async function serveMetrics(place: Listening, metrics: () => Promise<string>): Promise<Server> {
  const server = createServer(async ({ url, method }, response) => {
    if (url !== '/metrics') return void response.writeHead(404).end();
    if (method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
    try {
      response.writeHead(200, { 'content-type': CONTENT_TYPE }).end(await metrics());
    } catch {
      response.destroy();
    }
  });
  server.listen(place);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw failure('ADDRESS_UNUSABLE', `${place.host}:${place.port}`, systemReason(error));
  }
  // It is asked until the process ends, and does not keep it from ending.
  return server.unref();
}
