import type { FastifyRequest, preParsingHookHandler } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../framework/problems.ts';
import { type BodyStream, receiveBody } from '../framework/receive-body.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Aborted when the request has been answered or its client has gone, where a body is received. */
    answered: AbortSignal | undefined;
  }
  interface FastifyInstance {
    readonly bodies: {
      /** For the routes that receive a body: lets go of it when the request has been answered. */
      readonly letGo: preParsingHookHandler;
      /** Receives a body of at most `limit` bytes, as long as there is room for it. */
      readonly receive: (request: FastifyRequest, stream: BodyStream, limit: number) => Promise<Buffer>;
    };
  }
}

export interface BodiesOptions {
  /** The most bytes of bodies that have come, and are not answered yet. */
  readonly mostInAll: number;
}

/**
 * Receives the bodies of requests. Each has a limit of its own, and all together have one, so that nobody can fill
 * the memory by sending many at once.
 */
export const bodies = fp<BodiesOptions>(
  async (app, { mostInAll }) => {
    const held = new WeakMap<FastifyRequest, number>();
    let inAll = 0;

    function hold(request: FastifyRequest, bytes: number): void {
      if (inAll + bytes > mostInAll)
        throw new Problem('too-busy', 'Too much is being sent at once.', { retryAfter: RETRY_AFTER });
      inAll += bytes;
      held.set(request, (held.get(request) ?? 0) + bytes);
    }

    function letGo(request: FastifyRequest): void {
      inAll -= held.get(request) ?? 0;
      held.delete(request);
    }

    app.decorateRequest('answered', undefined);
    app.decorate('bodies', {
      letGo: (request, reply, payload, done) => {
        const controller = new AbortController();
        request.answered = controller.signal;
        reply.raw.once('close', () => {
          controller.abort();
          letGo(request);
        });
        done(null, payload);
      },
      receive: (request, stream, limit) =>
        receiveBody(stream, {
          contentLength: request.headers['content-length'],
          limit,
          onBytes: bytes => hold(request, bytes),
        }),
    });
  },
  { name: 'bodies' },
);

/** Seconds in which other bodies usually have been answered. */
const RETRY_AFTER = 5;
