import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Piscina } from 'piscina';

/** The threads of a pool, some of which may be starting. */
export interface StartedThreads {
  /** Those that have started. */
  readonly started: () => readonly Worker[];
  /** Resolves when none is starting. */
  readonly all: () => Promise<void>;
}

export function startedThreads(pool: Piscina): StartedThreads {
  const known = new WeakSet<Worker>();
  pool.on('workerCreate', ({ id }: { readonly id: number }) => {
    const thread = pool.threads.find(({ threadId }) => threadId === id);
    if (thread) known.add(thread);
  });
  const started = (): Worker[] => pool.threads.filter(thread => known.has(thread));
  return {
    started,
    all: async () => {
      while (started().length < pool.threads.length)
        await Promise.race(['workerCreate', 'workerDestroy'].map(event => once(pool, event)));
    },
  };
}
