import t from 'tap';
import { PlannedOnce } from '../../db/planned-once.ts';

t.test('parameters are hidden from the planner, and what only looks like one is left alone', async t => {
  const db = new PlannedOnce(':memory:');
  t.teardown(() => db.close());
  const statement = db.prepare<[string, number], { a: string; 'b?': string; c: number }>(
    `select '?''?' as a, ? as "b?", ? as c`,
  );
  t.strictSame(statement.get('x', 1), { a: "?'?", 'b?': 'x', c: 1 });
  t.equal(statement.source, `select '?''?' as a, +? as "b?", +? as c`);
});

t.test('a hidden value is compared as the column is', async t => {
  const db = new PlannedOnce(':memory:');
  t.teardown(() => db.close());
  db.exec("create table t (name text primary key, number integer); insert into t values ('a', 2), ('b', 3)");
  t.strictSame(db.prepare('select name from t where number > ? limit ?').pluck().all('2', 1), ['b']);
});
