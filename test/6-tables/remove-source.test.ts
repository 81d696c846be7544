import t from 'tap';
import { getTableName } from '../../db/drizzle.cjs';
import { CONTENT_TABLES, TABLE_NAMES } from '../../db/insert.ts';
import { TABLES_OF_SOURCES } from '../../src/6-tables/remove-source.ts';
import { openStore } from '../../src/6-tables/store.ts';
import { databaseOf } from '../database.ts';
import { report, resolution, source } from '../fixture.ts';

const AUTHORITIES = ['organizations', 'organizationNames', 'states', 'stateNames'] as const;
const [FIRST, SECOND] = [
  source('a', resolution('A/RES/58/10', ['A/RES/58/9', 'A/RES/58/11']), report('A/58/98')),
  source('b', resolution('A/RES/58/9')),
];

const rowsOf = (db: ReturnType<typeof databaseOf>) =>
  TABLE_NAMES.map(name => [
    name,
    db.$client.prepare(`select * from "${getTableName(CONTENT_TABLES[name])}"`).all(),
  ]);

t.test('every table of what files hold is one that a source is removed from', async t => {
  t.strictSame([...TABLES_OF_SOURCES, ...AUTHORITIES].toSorted(), TABLE_NAMES.toSorted());
});

t.test('a source is removed with all its rows, and no others', async t => {
  const db = databaseOf(SECOND, FIRST);
  openStore(db).removeSource(FIRST.source);
  t.strictSame(rowsOf(db), rowsOf(databaseOf(SECOND)));
  t.strictSame(db.$client.pragma('foreign_key_check'), []);
});
