import t from 'tap';
import { count } from '../../db/drizzle.cjs';
import { CONTENT_TABLES, TABLE_NAMES } from '../../db/insert.ts';
import { openStore } from '../../src/6-tables/store.ts';
import { link } from '../../src/7-links/link.ts';
import { documentId } from '../../src/references/address.ts';
import { databaseOf, emptyDatabase } from '../database.ts';
import { report, resolution, source, sourceRow, symbol, table } from '../fixture.ts';

t.test('every kind of row is stored', async t => {
  const part = report('A/58/98', 'A/59/1');
  const tabled = { ...report('A/59/1'), tables: [table('A/59/1')] };
  const db = databaseOf(source('a', resolution('A/RES/58/1', ['A/RES/58/2']), part, tabled));
  for (const name of TABLE_NAMES) {
    const rows = db.select({ rows: count() }).from(CONTENT_TABLES[name]).get();
    t.ok(rows && rows.rows > 0, name);
  }
  t.same(db.$client.pragma('foreign_key_check'), []);
  t.same(db.$client.pragma('integrity_check'), [{ integrity_check: 'ok' }]);
});

t.test('an organization has each of its names once', async t => {
  t.same(emptyDatabase().select().from(CONTENT_TABLES.organizationNames).all(), [
    { organizationId: 'iom', name: 'IOM', kind: 'acronym' },
    { organizationId: 'iom', name: 'International Organization for Migration', kind: 'name' },
  ]);
});

const STORED = { counts: { sources: 1, documents: 1, units: 6, findings: 1 }, doubtful: [] };

t.test('a source is stored whole or not at all', async t => {
  const db = emptyDatabase();
  const store = openStore(db);
  const lost = report('A/58/98', 'A/59/1');
  t.throws(() => store.putSource(source('a', resolution('A/RES/58/1'), lost), sourceRow('a')), /FOREIGN KEY/);
  t.equal(db.select().from(CONTENT_TABLES.sources).all().length, 0);
  t.equal(db.select().from(CONTENT_TABLES.units).all().length, 0);
  t.same(store.putSource(source('a', resolution('A/RES/58/1')), sourceRow('a')), STORED);
});

t.test('the source of a document is known', async t => {
  const store = openStore(databaseOf(source('a', resolution('A/RES/58/1'))));
  t.equal(store.sourceOf(documentId(symbol('A/RES/58/1'))), 'a'.padEnd(64, '0'));
  t.equal(store.sourceOf(documentId(symbol('A/RES/58/2'))), undefined);
});

t.test('a source that is stored can get another name, and tells what it told when it was stored', async t => {
  const db = emptyDatabase();
  const store = openStore(db);
  const parsed = source('a', resolution('A/RES/58/1'));
  store.putSource(parsed, sourceRow('a.txt'));
  link(db, 'test');
  t.same(store.renameSource(parsed.source, { name: 'b.md', mediaType: 'text/markdown' }), STORED);
  t.match(db.select().from(CONTENT_TABLES.sources).all(), [{ name: 'b.md', mediaType: 'text/markdown' }]);
  const other = source('b', resolution('A/RES/58/2')).source;
  t.equal(store.renameSource(other, { name: 'b.md', mediaType: 'text/markdown' }), undefined);
});
