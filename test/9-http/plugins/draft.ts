import type { InjectOptions } from 'fastify';

/** A draft; each has a number of its own. */
export const draft = (number: number): InjectOptions => ({
  method: 'POST',
  url: '/v1/drafts/check',
  payload: `Recalling its resolution 58/${number},\n\n1. Decides to remain seized of the matter.`,
  headers: { 'content-type': 'text/plain' },
});
