import type { Db } from '../../../db/db.ts';
import { and, asc, eq, type SQL, sql } from '../../../db/drizzle.cjs';
import { clauses, documents, units } from '../../../db/schema.ts';
import { isDraftSymbol } from '../../references/symbol-facts.ts';

export interface AdoptedClause {
  readonly seq: number;
  readonly text: string;
  readonly date: string | null;
  readonly body: string | null;
}

/** Clauses that are in memory at once: nothing can be written while a query is being read. */
const PAGE = 1000;

/** The complete clauses of documents that are no drafts. */
export function* adoptedClauses(db: Db): Generator<AdoptedClause> {
  const page = clausesWhere(db, sql`${clauses.seq} > ${sql.placeholder('after')}`);
  for (let rows = page.all({ after: 0 }); rows.length > 0; rows = page.all({ after: rows.at(-1)?.seq }))
    yield* withoutDrafts(rows);
}

/** The same of one document. */
export const adoptedClausesOf = (db: Db, document: string): AdoptedClause[] => {
  const all = clausesWhere(db, eq(clauses.resolutionId, document), Number.MAX_SAFE_INTEGER).all();
  return [...withoutDrafts(all)];
};

const clausesWhere = (db: Db, condition: SQL, most = PAGE) =>
  db
    .select({
      seq: clauses.seq,
      text: units.text,
      date: documents.date,
      body: documents.body,
      symbol: documents.symbol,
    })
    .from(clauses)
    .innerJoin(units, eq(units.id, clauses.id))
    .innerJoin(documents, eq(documents.id, clauses.resolutionId))
    .where(and(eq(clauses.complete, true), condition))
    .orderBy(asc(clauses.seq))
    .limit(most)
    .prepare();

function* withoutDrafts(
  rows: readonly (AdoptedClause & { readonly symbol: string })[],
): Generator<AdoptedClause> {
  for (const { symbol, ...clause } of rows) if (!isDraftSymbol(symbol)) yield clause;
}
