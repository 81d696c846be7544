import { finish } from '../../db/finish.ts';
import { openStore } from '../../src/6-tables/store.ts';
import { link } from '../../src/7-links/link.ts';
import { storeRepresentations } from '../../src/9-http/representations/store-representations.ts';
import type { ParsedDocument } from '../../src/model/document.ts';
import { historyKeeper } from '../../src/pipeline/history.ts';
import { emptyDatabase } from '../database.ts';
import { report, resolution, source, sourceRow, table } from '../fixture.ts';

/**
 * A session of resolutions, each of which cites the previous one and one outside the data set; a report in a
 * compendium that has a table; and a lettered resolution.
 */
export function documents(session = 58, count = 30): ParsedDocument[] {
  const resolutions = Array.from({ length: count }, (_, index) => ({
    ...resolution(`A/RES/${session}/${index + 1}`, [`A/RES/${session}/${index}`, 'A/57/100']),
    session: String(session),
    date: `${1945 + session + (index % 2)}-12-23`,
    body: index % 3 === 0 ? 'Economic and Social Council' : 'General Assembly',
  }));
  return [
    ...resolutions,
    { ...resolution(`A/RES/${session}/270B`), session: String(session) },
    { ...report(`A/${session}/1`), type: 'compendium', tables: [table(`A/${session}/1`)] },
    report(`A/${session}/2`, `A/${session}/1`),
  ];
}

/** Builds a database at `file`, as seeding does. */
export async function buildDatabase(
  file: string,
  parsed: readonly ParsedDocument[] = documents(),
): Promise<void> {
  const db = emptyDatabase(file);
  const store = openStore(db);
  store.putSource(source('a', ...parsed), sourceRow('session.txt'));
  link(db, 'clausary test');
  await storeRepresentations(db, { onWritten: historyKeeper(db, null).note });
  finish(db);
}
