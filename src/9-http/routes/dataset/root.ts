import type { AddOperation } from '../../framework/operation.ts';

/** Who comes without an address is shown what there is. */
export const addRoot: AddOperation = app => {
  for (const url of ['/', '/v1']) {
    app.get(url, { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'));
  }
};
