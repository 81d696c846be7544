import type { Db } from '../../db/db.ts';
import { asc, eq, sql } from '../../db/drizzle.cjs';
import { prepareInsert } from '../../db/insert.ts';
import {
  clauses,
  documents,
  mandates,
  resolutionStatistics,
  wordings,
  wordingUses,
} from '../../db/schema.ts';
import { isDraftSymbol } from '../references/symbol-facts.ts';

/**
 * Stores how many clauses, words and mandates each resolution has; those that are drafts are left out.
 * `indexWordings` must have run before.
 */
export function storeStatistics(db: Db): void {
  const insert = prepareInsert(db, resolutionStatistics);
  const sizes = db
    .select({
      resolutionId: clauses.resolutionId,
      clauses: sql<number>`count(*)`,
      words: sql<number>`coalesce(sum(${wordings.words}), 0)`,
    })
    .from(clauses)
    .leftJoin(wordingUses, eq(wordingUses.seq, clauses.seq))
    .leftJoin(wordings, eq(wordings.id, wordingUses.wordingId))
    .groupBy(clauses.resolutionId)
    .all();
  const requests = db
    .select({
      resolutionId: mandates.documentId,
      mandates: sql<number>`count(*)`,
      reports: sql<number>`sum(exists (select 1 from json_each(${mandates.asked}) where value ->> 'kind' = 'report'))`,
    })
    .from(mandates)
    .groupBy(mandates.documentId)
    .all();
  const sizeOf = new Map(sizes.map(size => [size.resolutionId, size]));
  const requestsOf = new Map(requests.map(sums => [sums.resolutionId, sums]));
  for (const { id, symbol } of resolutionsOf(db))
    if (!isDraftSymbol(symbol))
      insert.run({
        resolutionId: id,
        clauses: sizeOf.get(id)?.clauses ?? 0,
        words: sizeOf.get(id)?.words ?? 0,
        mandates: requestsOf.get(id)?.mandates ?? 0,
        reports: requestsOf.get(id)?.reports ?? 0,
      });
}

const resolutionsOf = (db: Db) =>
  db
    .select({ id: documents.id, symbol: documents.symbol })
    .from(documents)
    .where(eq(documents.type, 'resolution'))
    .orderBy(asc(documents.seq))
    .all();
