import { type AddOperation, READING, refuseOthers } from '../../framework/operation.ts';

/** Redirects the root to the documentation. */
export const addRoot: AddOperation = app => {
  for (const url of ['/', '/v1']) {
    app.get(url, { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'));
    refuseOthers(app, url, READING);
  }
};
