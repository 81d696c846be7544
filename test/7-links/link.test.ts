import t from 'tap';
import { asc, sql } from '../../db/drizzle.cjs';
import { citations, clauses, dataset, documents, mentions, units } from '../../db/schema.ts';
import { link } from '../../src/7-links/link.ts';
import type { ParsedSource } from '../../src/model/document.ts';
import { unitId } from '../../src/references/address.ts';
import { databaseOf } from '../database.ts';
import { report, resolution, source } from '../fixture.ts';

const FIRST = source('a', resolution('A/RES/58/10', ['A/RES/58/9', 'A/RES/58/11']));
const SECOND = source('b', report('A/58/98'), resolution('A/RES/58/9'));

function linked(...sources: readonly ParsedSource[]) {
  const db = databaseOf(...sources);
  link(db, 'test');
  return db;
}

t.test('documents come in the natural order of their symbols', async t => {
  const inOrder = linked(FIRST, SECOND).select().from(documents).orderBy(documents.seq).all();
  t.same(
    inOrder.map(({ symbol }) => symbol),
    ['A/58/98', 'A/RES/58/9', 'A/RES/58/10'],
  );
});

t.test(
  'units come in the order of documents and then of reading, and count from the number of theirs',
  async t => {
    const db = linked(FIRST, SECOND);
    const inOrder = db
      .select({ seq: units.seq, position: units.position, first: documents.seq })
      .from(units)
      .innerJoin(documents, sql`${documents.id} = ${units.documentId}`)
      .orderBy(asc(documents.seq), asc(units.position))
      .all();
    t.same(
      inOrder.map(({ seq }) => seq),
      inOrder.map(({ first, position }) => first + position),
    );
    t.ok(inOrder.every(({ seq }, index) => index === 0 || seq > (inOrder[index - 1]?.seq ?? 0)));
  },
);

t.test('clauses, mentions and citations have the place of their unit', async t => {
  const db = linked(FIRST, SECOND);
  const seqs = new Map(
    db
      .select()
      .from(units)
      .all()
      .map(({ id, seq }) => [id, seq]),
  );
  const clauseRows = db.select().from(clauses).all();
  t.equal(clauseRows.length, 8);
  for (const { id, seq } of clauseRows) t.equal(seq, seqs.get(id), id);
  for (const { unitId, seq } of db.select().from(mentions).all()) t.equal(seq, seqs.get(unitId), unitId);
  for (const { unitId, seq } of db.select().from(citations).all()) t.equal(seq, seqs.get(unitId), unitId);
});

/** A resolution of one operative clause, with an annex that has only a paragraph 9. */
function withAnnex() {
  const own = resolution('A/RES/58/9');
  const { parts, paragraphs } = report('A/RES/58/9');
  const [first] = paragraphs;
  if (!first) throw new Error('the report of the fixture has paragraphs');
  const annex = parts.map(part => ({ ...part, position: 10 }));
  const ninth = {
    ...first,
    id: unitId(own.id, 'ANNEX1', 'P9'),
    position: 11,
    section: null,
    number: '9',
    label: '9',
  };
  return { ...own, parts: annex, paragraphs: [ninth] };
}

const PINPOINTS: readonly (readonly [pinpoint: string, unit: string | null])[] = [
  ['paragraph 1 (a)', 'A_RES_58_9.OP1.a'],
  ['paragraph 9', 'A_RES_58_9.ANNEX1.P9'],
  ['annex, paragraph 9', 'A_RES_58_9.ANNEX1.P9'],
  ['paragraph 10', null],
];

t.test('a pinpoint leads to the part, in an annex too', async t => {
  for (const [pinpoint, unit] of PINPOINTS) {
    const citing = resolution('A/RES/58/10', ['A/RES/58/9']);
    const pointing = citing.citations.map(citation => ({ ...citation, pinpoint }));
    const db = linked(source('a', withAnnex(), { ...citing, citations: pointing }));
    const found = db.select({ unit: citations.targetUnitId }).from(citations).all();
    t.strictSame(found, [{ unit }], pinpoint);
  }
});

t.test('citations find their targets, or say that they are outside', async t => {
  const found = linked(FIRST, SECOND).select().from(citations).orderBy(citations.id).all();
  t.match(found, [
    { id: 'A_RES_58_10.PP2.C1', status: 'resolved', targetId: 'A_RES_58_9' },
    { id: 'A_RES_58_10.PP2.C2', status: 'outside', targetId: null },
  ]);
});

t.test('words are found in every form, in the order of the data set', async t => {
  const db = linked(FIRST, SECOND);
  const found = db.all(sql`
    select units.id from unit_text join units on units.seq = unit_text.rowid
    where unit_text match 'stems : request' order by unit_text.rowid`);
  t.same(found, [{ id: 'A_RES_58_9.OP1' }, { id: 'A_RES_58_10.OP1' }]);
  t.doesNotThrow(() => db.run(sql`insert into unit_text (unit_text) values ('integrity-check')`));
});

t.test('the version depends on the content and nothing else', async t => {
  const version = (...sources: readonly ParsedSource[]) =>
    linked(...sources)
      .select()
      .from(dataset)
      .get()?.version;
  t.match(version(FIRST, SECOND), /^[0-9a-f]{64}$/);
  t.equal(version(FIRST, SECOND), version(FIRST, SECOND));
  t.not(version(FIRST), version(FIRST, SECOND));
  t.not(version(FIRST), version({ ...FIRST, furniture: [] }));
});
