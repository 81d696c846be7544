import type { Socket } from 'node:net';
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
      for (const reply of connections.values()) if (reply) tellToClose(reply);
    };
    app.decorate('shutdown', { announce, isAnnounced: () => announced });
    app.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
      if (connections.has(socket)) connections.set(socket, reply);
      if (announced) tellToClose(reply);
      done();
    });

    let closing: NodeJS.Timeout | undefined;
    app.addHook('preClose', async () => {
      announce();
      const start = Date.now();
      closing = setInterval(() => {
        const elapsed = Date.now() - start;
        if (elapsed > SENDING_MS) end(connections, elapsed <= ANSWERING_MS);
      }, CHECK_EVERY_MS);
    });
    // This runs when the server has closed.
    app.addHook('onClose', async () => clearInterval(closing));
  },
  { name: 'shutdown' },
);

/** How long, from the closing of the app, a request may still arrive, and an answer still be sent. */
export const [SENDING_MS, ANSWERING_MS] = [1000, 10_000];
const CHECK_EVERY_MS = 50;

function tellToClose(reply: FastifyReply): void {
  if (!reply.raw.headersSent) reply.header('connection', 'close');
}

/**
 * The open connections, each with the reply to its latest request whose headers have arrived. Replies are not
 * taken out when they have been sent, because a listener for each would cost a third of the time of a request.
 */
type Connections = Map<Socket, FastifyReply | undefined>;

function trackConnections(app: FastifyInstance): Connections {
  const connections: Connections = new Map();
  app.server.on('connection', socket => {
    connections.set(socket, undefined);
    socket.once('close', () => connections.delete(socket));
  });
  return connections;
}

/** Ends the connections: all, or those that have no complete request to be answered. */
function end(connections: Connections, exceptAnswering: boolean): void {
  for (const [socket, reply] of connections) {
    if (!(exceptAnswering && reply && isAnswering(reply))) socket.destroy();
  }
}

const isAnswering = ({ request, raw }: FastifyReply): boolean =>
  request.raw.complete && !raw.writableFinished;
