import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { giveUpRollback, openForReading } from '../../db/connection.ts';
import { sql } from '../../db/drizzle.cjs';
import { finish } from '../../db/finish.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { organizations } from '../../db/schema.ts';
import { emptyDatabase } from '../database.ts';

function built(folder: string): string {
  const file = join(folder, 'd.sqlite');
  finish(emptyDatabase(file));
  return file;
}

t.test('a database that was built can be read, and cannot be written', async t => {
  const db = openForReading(built(t.testdir()));
  t.teardown(() => db.$client.close());
  t.match(db.select().from(organizations).all(), [{ id: 'iom' }]);
  t.throws(() => db.delete(organizations).run(), { code: 'SQLITE_READONLY' });
  t.throws(() => db.$client.exec('create table more (id)'), { code: 'SQLITE_READONLY' });
});

t.test('it is a single file, with statistics for the planner', async t => {
  const file = built(t.testdir());
  const db = openForReading(file);
  t.teardown(() => db.$client.close());
  t.equal(db.$client.pragma('journal_mode', { simple: true }), 'delete');
  t.ok(db.get(sql`select 1 from sqlite_stat1`));
});

t.test('a build that gives up rollback has no journal, and is guarded as before', async t => {
  const db = emptyDatabase(join(t.testdir(), 'd.sqlite'));
  t.teardown(() => db.$client.close());
  giveUpRollback(db);
  t.equal(db.$client.pragma('journal_mode', { simple: true }), 'off');
  db.$client.pragma('writable_schema = on');
  t.throws(() => db.$client.exec('delete from sqlite_schema'), { code: 'SQLITE_ERROR' });
});

t.test('migrating again changes nothing', async t => {
  const db = emptyDatabase();
  const tables = () => db.all(sql`select name, sql from sqlite_schema order by name`);
  const before = tables();
  migrateDatabase(db);
  t.same(tables(), before);
});

t.test('anything but a database of this version is a clear error', async t => {
  const folder = t.testdir({
    'text.sqlite': 'not a database at all, but long enough to be looked at',
    'empty.sqlite': '',
    'folder.sqlite': {},
  });
  const older = built(folder);
  const db = emptyDatabase(join(folder, 'older.sqlite'));
  db.run(sql`delete from __drizzle_migrations`);
  db.$client.close();
  for (const [name, code] of [
    ['missing.sqlite', 'DATABASE_MISSING'],
    ['folder.sqlite', 'DATABASE_FOREIGN'],
    ['text.sqlite', 'DATABASE_FOREIGN'],
    ['empty.sqlite', 'DATABASE_FOREIGN'],
    ['older.sqlite', 'DATABASE_FOREIGN'],
  ] as const) {
    t.throws(() => openForReading(join(folder, name)), { code, message: new RegExp(`${name}: .*$`) }, name);
  }
  writeFileSync(older, 'cut');
  t.throws(() => openForReading(older), { code: 'DATABASE_FOREIGN' });
});
