import fp from 'fastify-plugin';
import { formAddress, hasForms } from '../framework/headers/form-address.ts';
import { varyBy } from '../framework/headers/vary.ts';

/** Leads whoever asks for another form of a document or a clause by `Accept` to its address. */
export const forms = fp(
  async app => {
    app.addHook('onRequest', (request, reply, done) => {
      const { method, url, headers } = request;
      if (!hasForms(url) || (method !== 'GET' && method !== 'HEAD')) return done();
      varyBy(reply, 'accept');
      const address = formAddress(url, headers.accept);
      if (address === undefined) done();
      else reply.redirect(address, 303);
    });
  },
  { name: 'forms' },
);
