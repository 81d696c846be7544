import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlannedOnce } from '../../db/planned-once.ts';
import { serveTask } from './child.ts';
import type { Recorded } from './record.ts';

/** What is read for one answer: units by their ids, or the best hits of a query of FTS5. */
export type Reading = { readonly ids: readonly string[] } | { readonly match: string };

export interface FloorTask {
  readonly database: string;
  readonly asks: ReadonlyMap<string, Reading>;
  /** What is sent for those that need no reading. */
  readonly recorded: ReadonlyMap<string, Recorded>;
}

/**
 * The floor: a minimal Node.js server that reads with better-sqlite3 what is stored of each unit and sends
 * it, with the headers that Clausary sends.
 */
serveTask(async ({ database, asks, recorded }: FloorTask) => {
  const read = openToRead(database);
  const server = createServer(({ url = '' }, response) => {
    const reading = asks.get(url);
    const { status, headers } = recorded.get(url) ?? { status: 404, headers: {} };
    const body = reading ? read(reading) : '';
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

function openToRead(file: string): (reading: Reading) => string {
  const db = new PlannedOnce(file, { readonly: true });
  db.pragma('locking_mode = exclusive');
  db.pragma('mmap_size = 2147418112');
  const one = db
    .prepare<[string], string>(
      'select json from units inner join unit_representations using (seq) where units.id = ?',
    )
    .pluck();
  const several = db
    .prepare<[string], string>(
      'select json from units inner join unit_representations using (seq) where units.id in (select value from json_each(?))',
    )
    .pluck();
  const found = db
    .prepare<[string], number>('select rowid from unit_text where unit_text match ? order by rank limit 20')
    .pluck();
  const bySeq = db.prepare<[number], string>('select json from unit_representations where seq = ?').pluck();
  return reading => {
    if ('match' in reading)
      return found
        .all(reading.match)
        .map(seq => bySeq.get(seq) ?? '')
        .join();
    const [id = ''] = reading.ids;
    if (reading.ids.length === 1) return one.get(id) ?? '';
    return `{"data":[${several.all(JSON.stringify(reading.ids)).join()}],"nextCursor":null}`;
  };
}
