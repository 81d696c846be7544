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
      for (const reply of connections.unanswered) tellToClose(reply);
    };
    app.decorate('shutdown', { announce, isAnnounced: () => announced });
    app.addHook('onRequest', (_request, reply, done) => {
      if (announced) tellToClose(reply);
      done();
    });

    let closing: NodeJS.Timeout | undefined;
    app.addHook('preClose', async () => {
      announce();
      const start = Date.now();
      closing = setInterval(() => {
        const elapsed = Date.now() - start;
        if (elapsed > ANSWERING_MS) connections.endAll();
        else if (elapsed > SENDING_MS) connections.endUnlessAnswered();
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

interface Connections {
  /** The replies to requests whose headers have arrived, until they are sent. */
  readonly unanswered: ReadonlySet<FastifyReply>;
  readonly endAll: () => void;
  /** Ends those that have no complete request to be answered. */
  readonly endUnlessAnswered: () => void;
}

function trackConnections(app: FastifyInstance): Connections {
  const open = new Set<Socket>();
  app.server.on('connection', socket => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const unanswered = new Set<FastifyReply>();
  app.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
    if (open.has(socket)) {
      unanswered.add(reply);
      reply.raw.once('close', () => unanswered.delete(reply));
    }
    done();
  });
  const end = (ends: (socket: Socket) => boolean) => {
    for (const socket of open) if (ends(socket)) socket.destroy();
  };
  return {
    unanswered,
    endAll: () => end(() => true),
    endUnlessAnswered: () => {
      const complete = [...unanswered].filter(({ request }) => request.raw.complete);
      const answered = new Set(complete.map(({ request }) => request.raw.socket));
      end(socket => !answered.has(socket));
    },
  };
}
