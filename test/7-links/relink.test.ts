import t from 'tap';
import { sql } from '../../db/drizzle.cjs';
import { documents, units } from '../../db/schema.ts';
import { openStore } from '../../src/6-tables/store.ts';
import { link, relink } from '../../src/7-links/link.ts';
import { prepareUnlinkingOfSource } from '../../src/7-links/unlink-source.ts';
import type { ParsedSource } from '../../src/model/document.ts';
import { databaseOf } from '../database.ts';
import { resolution, source, sourceRow } from '../fixture.ts';

const one = source('1', resolution('A/RES/9/1'));
const two = source('2', resolution('A/RES/10/1', ['A/RES/9/1']));
const three = source('3', resolution('A/RES/11/1', ['A/RES/10/1']));
const four = source('4', resolution('A/RES/12/1'));

/** One series, and a resolution that is in none. */
function linked(...sources: readonly ParsedSource[]) {
  const db = databaseOf(...sources);
  const touched = new Set<string>();
  const [store, unlinkSource] = [openStore(db), prepareUnlinkingOfSource(db, touched)];
  const entitle = () =>
    void db.run(
      sql`update documents set title = 'Trade in goods' where id in ('A_RES_9_1', 'A_RES_10_1', 'A_RES_11_1')`,
    );
  entitle();
  link(db, 'test');
  return {
    db,
    touched,
    add: (added: ParsedSource) => {
      store.putSource(added, sourceRow(added.source));
      entitle();
    },
    remove: (removed: ParsedSource) => {
      unlinkSource(removed.source);
      store.removeSource(removed.source);
    },
    relink: () => relink(db, 'test', touched),
    seqs: () =>
      db
        .select({ id: documents.id, seq: documents.seq })
        .from(documents)
        .all()
        .toSorted((a, b) => a.seq - b.seq),
  };
}

t.test('steps of series that nothing has changed stay, and the others are traced again', async t => {
  const { db, add, remove, relink } = linked(one, two, three);
  const mark = () => db.run(sql`update lineage_steps set confidence = 0.125`);
  const marked = () =>
    db.$client.prepare('select count(*) from lineage_steps where confidence = 0.125').pluck().get();
  mark();
  add(four);
  relink();
  t.ok(Number(marked()) > 0, 'they are as they were');
  remove(three);
  relink();
  t.equal(marked(), 0, 'the series has lost one');
  mark();
  add(three);
  relink();
  t.equal(marked(), 0, 'the series has one more');
  t.strictSame(db.$client.pragma('foreign_key_check'), []);
});

t.test('documents are touched by those that they cite, and by those that leave their series', async t => {
  const { add, remove, relink, touched } = linked(two, three);
  add(one);
  relink();
  t.strictSame([...touched].sort(), ['A_RES_10_1', 'A_RES_9_1'], 'the one that cites it is resolved now');
  touched.clear();
  remove(one);
  relink();
  t.ok(['A_RES_10_1', 'A_RES_11_1'].every(id => touched.has(id)));
});

t.test('what is added comes between the others, and nothing else is numbered anew', async t => {
  const { add, relink, seqs, db } = linked(one, three);
  const before = seqs();
  add(two);
  add(four);
  t.equal(relink(), true);
  const after = seqs();
  t.strictSame(
    after.map(({ id }) => id),
    ['A_RES_9_1', 'A_RES_10_1', 'A_RES_11_1', 'A_RES_12_1'],
  );
  t.strictSame([after[0], after[2]], before);
  const all = db.select({ id: units.id, seq: units.seq }).from(units).all();
  t.equal(new Set(all.map(({ seq }) => seq)).size, all.length, 'no two units have one number');
});

t.test('where there is no room, nothing is done', async t => {
  const { db, add, relink, seqs } = linked(one, three);
  db.run(sql`update documents set seq = 8 where id = 'A_RES_9_1'`);
  db.run(sql`update documents set seq = 19 where id = 'A_RES_11_1'`);
  add(two);
  const before = seqs();
  t.equal(relink(), false);
  t.strictSame(seqs(), before);
});
