import type { Db } from '../../db/db.ts';
import type { SQLiteColumn, SQLiteTable } from '../../db/drizzle.cjs';
import { eq, sql } from '../../db/drizzle.cjs';
import { citations, clauses, documents, mandates, mentions, units } from '../../db/schema.ts';
import { compareNaturally } from '../references/natural-order.ts';

/**
 * Puts everything in the order of the data set: documents by their symbols, a compendium as any other, and
 * units as they are read. It counts from 1 and depends on the content alone, not on the order of the files.
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
  copyFromUnits(db, clauses, clauses.id);
  copyFromUnits(db, mentions, mentions.unitId);
  copyFromUnits(db, citations, citations.unitId);
  copyFromUnits(db, mandates, mandates.unitId);
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

const copyFromUnits = (db: Db, table: SQLiteTable, unit: SQLiteColumn): unknown =>
  db.run(sql`update ${table} set seq = (select units.seq from units where units.id = ${unit})`);
