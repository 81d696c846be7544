import cluster from 'node:cluster';
import { follow, type StoreFailure } from '../../publish/follow.ts';
import { openStore } from '../../publish/open-store.ts';
import type { Settings } from '../../settings.ts';
import { tell, workers } from './processes.ts';

/** Why the latest data set cannot be had from the store that is followed; null if it can, or none is. */
export type StoreWatch = () => StoreFailure | null;

/**
 * Follows a store for as long as this process lives. Of several processes that serve, only their supervisor
 * does, and tells the others how it fares.
 */
export function watchStore(settings: Settings): StoreWatch {
  let failure: StoreFailure | null = null;
  const note = (told: StoreFailure | null): void => {
    failure = told;
  };
  if (cluster.isWorker) hear(note);
  else if (settings.follow !== 'none') followHere(settings, settings.follow, note);
  return () => failure;
}

interface Message {
  readonly storeFailure?: StoreFailure | null;
}

const hear = (note: (failure: StoreFailure | null) => void): void =>
  void process.on('message', ({ storeFailure }: Message) => {
    if (storeFailure !== undefined) note(storeFailure);
  });

function followHere(
  { database, followEvery }: Settings,
  address: string,
  note: (failure: StoreFailure | null) => void,
): void {
  const store = openStore(address, process.env);
  let message: Message = { storeFailure: null };
  cluster.on('online', worker => tell(worker, message));
  void follow(store, {
    database,
    everyMs: 1000 * followEvery,
    onFetched: ({ version }) => report(`${store.name}: fetched the data set ${version}`),
    onFailure: failure => {
      note(failure);
      message = { storeFailure: failure };
      for (const worker of workers()) tell(worker, message);
      report(
        failure ? `${store.name}: no data set can be had (${failure.reason})` : `${store.name}: well again`,
      );
    },
  });
}

const report = (line: string): void => void process.stderr.write(`${line}\n`);
