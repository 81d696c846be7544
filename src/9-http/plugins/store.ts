import fp from 'fastify-plugin';
import { openStore, type Store, type StoreOptions } from '../framework/store.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly store: Store;
  }
}

/** The database as `app.store`, for as long as the app lives. */
export const store = fp<Pick<StoreOptions, 'database' | 'cacheMiB' | 'answersMiB' | 'checkEveryMs'>>(
  async (app, options) => {
    const opened = openStore({
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
