import t from 'tap';
import type { Db } from '../../db/db.ts';
import { getTableName, sql } from '../../db/drizzle.cjs';
import { CONTENT_TABLES, DERIVED_TABLES, READING_TABLES } from '../../db/insert.ts';
import { citations, mandates } from '../../db/schema.ts';
import { openStore } from '../../src/6-tables/store.ts';
import { link } from '../../src/7-links/link.ts';
import { unlink } from '../../src/7-links/unlink.ts';
import { databaseOf } from '../database.ts';
import { report, resolution, source, sourceRow } from '../fixture.ts';

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

t.test('steps of series that nothing has changed stay, and the others are traced again', async t => {
  const [one, two, three, other] = [9, 10, 11, 12].map(number =>
    source(String(number), resolution(`A/RES/${number}/1`)),
  );
  if (!(one && two && three && other)) throw new Error('there are four');
  const db = databaseOf(one, two, three, other);
  db.run(
    sql`update documents set title = 'Trade in goods' where id in ('A_RES_9_1', 'A_RES_10_1', 'A_RES_11_1')`,
  );
  link(db, 'test');
  const linked = rowsOf(db);
  const mark = () => db.run(sql`update lineage_steps set confidence = 0.125`);
  const marked = () =>
    db.$client.prepare('select count(*) from lineage_steps where confidence = 0.125').pluck().get();
  mark();
  link(db, 'test', { lineages: unlink(db, true) });
  t.ok(Number(marked()) > 0, 'they are as they were');
  openStore(db).removeSource(three.source);
  openStore(db).putSource(three, sourceRow('2.txt'));
  db.run(sql`update documents set title = 'Trade in goods' where id = 'A_RES_11_1'`);
  link(db, 'test', { lineages: unlink(db, true) });
  t.equal(marked(), 0, 'one of them has been stored anew');
  mark();
  link(db, 'test', { lineages: unlink(db, false) });
  t.equal(marked(), 0, 'the code is another');
  t.strictSame(inOrder(rowsOf(db)), inOrder(linked));
});

const inOrder = (tables: ReturnType<typeof rowsOf>) =>
  tables.map(([name, rows]) => [
    name,
    (Array.isArray(rows) ? rows : []).map(row => JSON.stringify(row)).toSorted(),
  ]);

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
