import type { Db } from '../../db/db.ts';
import type { SQLiteColumn, SQLiteTable } from '../../db/drizzle.cjs';
import { eq, sql } from '../../db/drizzle.cjs';
import { citations, clauses, documents, mandates, mentions, units } from '../../db/schema.ts';
import { compareNaturally } from '../references/natural-order.ts';

/**
 * Sets `seq`, the order of the data set: of documents by their symbols, and of units in reading order within
 * them. Both count from 1, and depend only on the content, not on the order of the files.
 */
export function setSequence(db: Db): void {
  const setDocument = db
    .update(documents)
    .set({ seq: sql`${sql.placeholder('seq')}` })
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare();
  const setUnits = db
    .update(units)
    .set({ seq: sql`${units.position} + ${sql.placeholder('first')}` })
    .where(eq(units.documentId, sql.placeholder('id')))
    .prepare();

  let first = 1;
  for (const [index, { id, length }] of documentsInOrder(db).entries()) {
    setDocument.run({ id, seq: index + 1 });
    setUnits.run({ id, first });
    first += length;
  }
  copySeqOfUnits(db, clauses, clauses.id);
  copySeqOfUnits(db, mentions, mentions.unitId);
  copySeqOfUnits(db, citations, citations.unitId);
  copySeqOfUnits(db, mandates, mandates.unitId);
}

const documentsInOrder = (db: Db): { id: string; symbol: string; length: number }[] =>
  db
    .select({
      id: documents.id,
      symbol: documents.symbol,
      length: sql<number>`coalesce(max(${units.position}) + 1, 0)`,
    })
    .from(documents)
    .leftJoin(units, eq(units.documentId, documents.id))
    .groupBy(documents.id)
    .all()
    .sort((a, b) => compareNaturally(a.symbol, b.symbol));

const copySeqOfUnits = (db: Db, table: SQLiteTable, unit: SQLiteColumn): unknown =>
  db.run(sql`update ${table} set seq = (select units.seq from units where units.id = ${unit})`);
