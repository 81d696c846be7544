import t from 'tap';
import type { Db } from '../../db/db.ts';
import { getTableName } from '../../db/drizzle.cjs';
import { CONTENT_TABLES, DERIVED_TABLES, READING_TABLES } from '../../db/insert.ts';
import { citations, mandates } from '../../db/schema.ts';
import { link } from '../../src/7-links/link.ts';
import { unlink } from '../../src/7-links/unlink.ts';
import { databaseOf } from '../database.ts';
import { report, resolution, source } from '../fixture.ts';

const SOURCES = [
  source('a', resolution('A/RES/58/10', ['A/RES/58/9', 'A/RES/58/11'])),
  source('b', report('A/58/98'), resolution('A/RES/58/9')),
];

/** All rows, with the columns that `link` sets for every row left out. */
const rowsOf = (db: Db) =>
  Object.values({ ...CONTENT_TABLES, ...DERIVED_TABLES, ...READING_TABLES }).map(table => [
    getTableName(table),
    db.$client
      .prepare<[], Record<string, unknown>>(`select * from "${getTableName(table)}"`)
      .all()
      .map(({ seq: _, ...row }) => row),
  ]);

t.test('what step 7 stores is taken away, and can be stored again', async t => {
  const db = databaseOf(...SOURCES);

  const before = rowsOf(db);
  link(db, 'test');
  const linked = rowsOf(db);
  t.notSame(linked, before);
  unlink(db);
  t.strictSame(rowsOf(db), before);
  link(db, 'test');
  t.strictSame(rowsOf(db), linked);
  t.strictSame(db.$client.pragma('foreign_key_check'), []);
});

t.test('a symbol that was learned is forgotten, one that was read is not', async t => {
  const db = databaseOf(...SOURCES);
  const [first] = db.select().from(citations).all();
  link(db, 'test');
  db.$client
    .prepare('insert into learned_symbols select id from citations where id <> ?')
    .run(first?.id ?? '');
  unlink(db);
  const symbols = db.select().from(citations).all();
  t.strictSame(
    symbols.map(({ id, symbol }) => (symbol !== null) === (id === first?.id)),
    symbols.map(() => true),
  );
  t.ok(
    db
      .select()
      .from(mandates)
      .all()
      .every(({ status }) => status === 'not-in-data-set'),
  );
});
