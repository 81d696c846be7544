import type { Db } from '../../db/db.ts';
import { prepareInsert } from '../../db/insert.ts';
import { documentDepartures, documentEntries } from '../../db/schema.ts';

/** What earlier data sets brought. */
export interface History {
  readonly entries: readonly (typeof documentEntries.$inferSelect)[];
  readonly departures: readonly (typeof documentDepartures.$inferSelect)[];
}

export const historyIn = (db: Db): History => ({
  entries: db.select().from(documentEntries).all(),
  departures: db.select().from(documentDepartures).all(),
});

/** Begins a database with the history of the last one. */
export function putHistory(db: Db, { entries, departures }: History): void {
  const [entry, departure] = [prepareInsert(db, documentEntries), prepareInsert(db, documentDepartures)];
  db.$client.transaction(() => {
    for (const row of entries) entry.run(row);
    for (const row of departures) departure.run(row);
  })();
}

export interface HistoryKeeper {
  /** Notes a document with the hash of its content. */
  readonly note: (document: string, hash: string) => void;
  /** Notes which documents are no more, once all that there are have been noted. */
  readonly noteDepartures: () => void;
}

/**
 * Notes what a data set brings, in a database with the history of the last one.
 *
 * @param at when it is built, in ISO 8601; null for a first data set, of which everything is equally new
 */
export function historyKeeper({ $client }: Db, at: string | null): HistoryKeeper {
  const note = $client.prepare(`
    insert into document_entries (document_id, hash, entered, changed) values (:document, :hash, :at, :at)
    on conflict (document_id) do update set hash = excluded.hash, changed = excluded.changed
    where hash <> excluded.hash`);
  return {
    note: (document, hash) => void note.run({ document, hash, at }),
    noteDepartures: () => {
      $client
        .prepare('delete from document_departures where document_id in (select id from documents)')
        .run();
      $client
        .prepare(`
          insert into document_departures (document_id, departed)
          select document_id, :at from document_entries where document_id not in (select id from documents)`)
        .run({ at });
      $client
        .prepare('delete from document_entries where document_id not in (select id from documents)')
        .run();
    },
  };
}
