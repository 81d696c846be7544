import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Where to listen. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/**
 * Makes an app listen. "localhost" stands for 127.0.0.1 and ::1. Fastify would serve the second by a server
 * of its own, without the handlers of the first; here it gets a listener that hands its connections over.
 */
export async function listen(
  app: FastifyInstance,
  { host, port }: Place,
  addressesOf: (host: string) => Promise<readonly string[]> = resolved,
): Promise<void> {
  const [first = host, ...others] = host === 'localhost' ? await addressesOf(host) : [host];
  await app.listen({ host: first, port });
  const { port: taken } = app.server.address() as AddressInfo;
  for (const other of others) await listenToo(app, { host: other, port: taken });
}

const resolved = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address);

/** An address that cannot be listened at, as ::1 where there is no IPv6, is left out. */
async function listenToo(app: FastifyInstance, { host, port }: Place): Promise<void> {
  const listener = createServer(socket => app.server.emit('connection', socket));
  try {
    listener.listen({ host, port });
    await once(listener, 'listening');
    app.shutdown.alsoClose(listener);
    app.log.info(`Server listening at http://${host.includes(':') ? `[${host}]` : host}:${port}`);
  } catch (err) {
    app.log.info({ err }, `not listening at ${host}`);
  }
}
