import type { FastifyReply } from 'fastify';

/** Adds a request header to those by which caches tell answers of one address apart. */
export function varyBy(reply: FastifyReply, header: string): void {
  const vary = reply.getHeader('vary');
  reply.header('vary', vary === undefined ? header : `${vary}, ${header}`);
}
