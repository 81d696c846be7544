import { READING, refuseOthers } from '../../framework/headers/allowed-methods.ts';
import type { AddOperation } from '../../framework/operation.ts';

/** Redirects the root of the API to its documentation. */
export const addRoot: AddOperation = app => {
  app.get('/v1', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'));
  refuseOthers(app, '/v1', READING);
};
