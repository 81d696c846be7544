import fp from 'fastify-plugin';
import {
  type DatasetStore,
  type DatasetStoreOptions,
  openDatasetStore,
} from '../../8-services/dataset/dataset-store.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly store: DatasetStore;
  }
}

/** The open database as `app.store`; it is closed with the app. */
export const store = fp<Pick<DatasetStoreOptions, 'database' | 'cacheMiB' | 'checkEveryMs'>>(
  async (app, options) => {
    const opened = openDatasetStore({
      ...options,
      onOpen: ({ version, builtAt }) =>
        app.log.info({ database: options.database, version, builtAt }, 'database opened'),
      onFailure: reason => app.log.error({ database: options.database, reason }, 'no database to serve'),
    });
    await opened.refresh();
    app.decorate('store', opened);
    app.addHook('onClose', async () => opened.close());
  },
  { name: 'store' },
);
