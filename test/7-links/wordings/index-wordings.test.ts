import t from 'tap';
import { asc, eq } from '../../../db/drizzle.cjs';
import { clauses, shingles, wordings, wordingUses } from '../../../db/schema.ts';
import { link } from '../../../src/7-links/link.ts';
import type { ParsedDocument } from '../../../src/model/document.ts';
import { databaseOf } from '../../database.ts';
import { saying, source } from '../../fixture.ts';

function linked(...documents: readonly ParsedDocument[]) {
  const db = databaseOf(source('a', ...documents));
  link(db, 'test');
  return db;
}

const LONG = 'Requests the Secretary-General to report on the implementation of the present resolution;';

t.test('clauses of the same words are uses of one wording', async t => {
  const db = linked(
    saying('A/RES/58/1', '2003-12-23', LONG, 'Decides:'),
    saying('A/RES/59/1', '2004-12-22', LONG.replace(';', '.').toUpperCase()),
    saying('A/RES/57/1', null, LONG.replace('report', 'speak')),
  );
  t.match(db.select().from(wordings).orderBy(asc(wordings.id)).all(), [
    { id: 1, words: 13, firstDate: null },
    { id: 2, words: 13, firstDate: '2003-12-23' },
    { id: 3, words: 1, firstDate: '2003-12-23' },
  ]);
  t.match(db.select().from(wordingUses).orderBy(asc(wordingUses.seq)).all(), [
    { wordingId: 1, date: null },
    { wordingId: 2, date: '2003-12-23', body: 'General Assembly' },
    { wordingId: 3 },
    { wordingId: 2, date: '2004-12-22' },
  ]);
  t.same(
    db.select({ seq: wordingUses.seq }).from(wordingUses).all(),
    db.select({ seq: clauses.seq }).from(clauses).orderBy(asc(clauses.seq)).all(),
  );
});

t.test('the words of drafts are no adopted wordings', async t => {
  const db = linked(
    saying('A/C.3/58/L.7/Rev.1', '2003-11-20', LONG),
    saying('A/58/508/DR.2', '2003-12-01', LONG.replace('report', 'speak')),
    saying('S/2003/1181', '2003-12-12', LONG.replace('report', 'write')),
    saying('A/RES/58/1', '2003-12-23', LONG.replace('report', 'sing')),
    saying('S/RES/1518 (2003)', '2003-11-24', LONG.replace('report', 'reply')),
  );
  const used = db
    .select({ resolution: clauses.resolutionId })
    .from(wordingUses)
    .innerJoin(clauses, eq(clauses.seq, wordingUses.seq))
    .orderBy(asc(clauses.seq));
  t.strictSame(
    used.all().map(({ resolution }) => resolution),
    ['A_RES_58_1', 'S_RES_1518(2003)'],
  );
});

t.test('wordings are indexed by their shingles, each once; fragments are not', async t => {
  const fragment = saying('A/RES/58/3', null, LONG.replace('present', 'said'));
  const db = linked(
    saying('A/RES/58/1', null, LONG, 'Decides to remain seized of the matter;'),
    saying('A/RES/58/2', null, LONG),
    { ...fragment, clauses: fragment.clauses.map(clause => ({ ...clause, complete: false })) },
  );
  const lists = db.select().from(shingles).all();
  const listsOf = (id: number) => lists.filter(({ wordingIds }) => wordingIds.includes(id)).length;
  t.strictSame([1, 2].map(listsOf), [11, 5]);
  t.equal(lists.length, 16);
  t.equal(db.select().from(wordings).all().length, 2);
});
