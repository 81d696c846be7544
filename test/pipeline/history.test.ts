import t from 'tap';
import { openStore } from '../../src/6-tables/store.ts';
import { historyIn, historyKeeper, putHistory } from '../../src/pipeline/history.ts';
import { emptyDatabase } from '../database.ts';
import { resolution, source, sourceRow } from '../fixture.ts';

const FIRST = null;
const SECOND = '2026-01-02T00:00:00.000Z';
const THIRD = '2026-01-03T00:00:00.000Z';

/** The documents of each data set with their hashes, and when it was built. */
const DATA_SETS = [
  [FIRST, { A_RES_58_1: 'a', A_RES_58_2: 'b', A_RES_58_3: 'c' }],
  [SECOND, { A_RES_58_1: 'a', A_RES_58_2: 'changed', A_RES_58_4: 'd' }],
  [THIRD, { A_RES_58_1: 'changed', A_RES_58_3: 'c' }],
] as const;

/** A database with these documents. */
function withDocuments(ids: readonly string[]) {
  const db = emptyDatabase();
  const documents = ids.map(id => resolution(id.replaceAll('_', '/')));
  openStore(db).putSource(source('a', ...documents), sourceRow('session.txt'));
  return db;
}

t.test('what came, changed and went with which data set', async t => {
  let history = { entries: [], departures: [] } as ReturnType<typeof historyIn>;
  for (const [at, documents] of DATA_SETS) {
    const db = withDocuments(Object.keys(documents));
    putHistory(db, history);
    const keeper = historyKeeper(db, at);
    for (const [id, hash] of Object.entries(documents)) keeper.note(id, hash);
    keeper.noteDepartures();
    history = historyIn(db);
  }
  const byId = Object.fromEntries(
    history.entries.map(({ documentId, entered, changed }) => [documentId, [entered, changed]]),
  );
  t.strictSame(byId, {
    A_RES_58_1: [FIRST, THIRD],
    // it had gone, and comes again
    A_RES_58_3: [THIRD, THIRD],
  });
  t.strictSame(history.departures, [
    { documentId: 'A_RES_58_2', departed: THIRD },
    { documentId: 'A_RES_58_4', departed: THIRD },
  ]);
});
