import fp from 'fastify-plugin';
import {
  type DatasetStore,
  type DatasetStoreOptions,
  openDatasetStore,
  type Refusal,
} from '../../8-services/dataset/dataset-store.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly store: DatasetStore;
    /** Why the latest data set cannot be had from the store that is followed; null if it can. */
    readonly storeFailure: () => Refusal | null;
  }
}

export interface StoreOptions extends Omit<DatasetStoreOptions, 'onOpen' | 'onFailure'> {
  readonly storeFailure: () => Refusal | null;
}

/**
 * The open database as `app.store`; it is closed with the app. A request that comes after a replacement
 * waits, for a limited time, until the new database has been verified.
 */
export const store = fp<StoreOptions>(
  async (app, { storeFailure, ...options }) => {
    const opened = openDatasetStore({
      ...options,
      onOpen: ({ version, builtAt }) =>
        app.log.info({ database: options.database, version, builtAt }, 'database opened'),
      onFailure: reason =>
        app.log.error({ database: options.database, reason }, 'the database cannot be served'),
    });
    await opened.start();
    app.decorate('store', opened);
    app.decorate('storeFailure', storeFailure);
    app.addHook('onRequest', (request, _reply, done) => {
      const verified = opened.check();
      if (verified === undefined || request.url.startsWith('/health/live')) done();
      else void verified.then(() => done());
    });
    app.addHook('onClose', async () => opened.close());
  },
  { name: 'store' },
);
