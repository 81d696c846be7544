import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Server, Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyInstance {
    readonly shutdown: {
      /**
       * Announces that the app will be closed: /health/ready says so, and answers close their connections.
       */
      readonly announce: () => void;
      readonly isAnnounced: () => boolean;
      /** Closes a listener with the app that hands its connections to the server of the app. */
      readonly alsoClose: (listener: Server) => void;
      /** Requests for which answers are being made outside Fastify: whoever makes one adds and deletes it. */
      readonly direct: Set<IncomingMessage>;
    };
  }
}

/**
 * Closes the app without cutting off an answer, and without waiting for clients that send nothing more: while
 * it closes, a request that has arrived is answered; every other connection is ended after a second.
 */
export const shutdown = fp(
  async app => {
    let announced = false;
    const connections = trackConnections(app);
    const announce = () => {
      announced = true;
      for (const reply of connections.answering) tellToClose(reply);
    };
    const listeners: Server[] = [];
    app.decorate('shutdown', {
      announce,
      isAnnounced: () => announced,
      alsoClose: listener => listeners.push(listener),
      direct: connections.direct,
    });
    app.addHook('onRequest', (_request, reply, done) => {
      if (announced) tellToClose(reply);
      done();
    });

    let closing: NodeJS.Timeout | undefined;
    let closed: readonly Promise<unknown>[] = [];
    app.addHook('preClose', async () => {
      announce();
      closed = listeners.map(listener => once(listener.close(), 'close'));
      const start = Date.now();
      closing = setInterval(() => {
        const elapsed = Date.now() - start;
        if (elapsed > SENDING_MS) end(connections, elapsed <= ANSWERING_MS);
      }, CHECK_EVERY_MS);
    });
    // This runs when the server has closed.
    app.addHook('onClose', async () => {
      await Promise.all(closed);
      clearInterval(closing);
    });
  },
  { name: 'shutdown' },
);

/** How long, from the closing of the app, a request may still arrive, and an answer still be sent. */
export const [SENDING_MS, ANSWERING_MS] = [1000, 10_000];
const CHECK_EVERY_MS = 50;

function tellToClose(reply: FastifyReply): void {
  if (!reply.raw.headersSent) reply.header('connection', 'close');
}

interface Connections {
  readonly open: ReadonlySet<Socket>;
  /**
   * The replies to requests that have arrived, until they are sent. Cached answers are not among them: they
   * are sent at once, and to note each would cost a tenth of its time.
   */
  readonly answering: ReadonlySet<FastifyReply>;
  /** Requests for which answers are being made outside Fastify. */
  readonly direct: Set<IncomingMessage>;
}

function trackConnections(app: FastifyInstance): Connections {
  const open = new Set<Socket>();
  const answering = new Set<FastifyReply>();
  app.server.on('connection', socket => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preHandler', ({ raw: { socket } }, reply, done) => {
    if (open.has(socket)) {
      answering.add(reply);
      reply.raw.once('close', () => answering.delete(reply));
    }
    done();
  });
  return { open, answering, direct: new Set() };
}

/** Ends the connections: all, or those on which nothing is being answered. */
function end({ open, answering, direct }: Connections, exceptAnswering: boolean): void {
  const requests = [...[...answering].map(({ request }) => request.raw), ...direct];
  const busy = new Set(requests.map(({ socket }) => socket));
  for (const socket of open) {
    const isBusy = busy.has(socket) || socket.writableLength > 0;
    if (!(exceptAnswering && isBusy)) socket.destroy();
  }
}
