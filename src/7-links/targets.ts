import { eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/connection.ts';
import { citations, documents } from '../../db/schema.ts';
import { documentId } from '../model/address.ts';
import type { DocumentSymbol } from '../model/id.ts';

export type Target =
  | { readonly status: 'resolved'; readonly targetId: string }
  | { readonly status: 'outside' | 'ambiguous'; readonly targetId: null };

/** Gives every citation that has a symbol its target, and says so where the database has none or cannot tell. */
export function resolveCitations(db: Db): void {
  const ids = db.select({ id: documents.id }).from(documents).all();
  const findTarget = targetFinder(ids.map(({ id }) => id));
  const update = db
    .update(citations)
    .set({ targetId: sql`${sql.placeholder('targetId')}`, status: sql`${sql.placeholder('status')}` })
    .where(eq(citations.symbol, sql.placeholder('symbol')))
    .prepare();
  const cited = db
    .selectDistinct({ symbol: citations.symbol })
    .from(citations)
    .where(isNotNull(citations.symbol))
    .orderBy(citations.symbol)
    .all();
  for (const { symbol } of cited) update.run({ symbol, ...findTarget(symbol as DocumentSymbol) });
}

/**
 * The document of that very symbol is the target. Where there is none but there are lettered ones (`A/RES/57/270B`
 * for `A/RES/57/270`), it cannot be told which of them is meant, or whether one outside is: it is ambiguous.
 */
export function targetFinder(ids: readonly string[]): (symbol: DocumentSymbol) => Target {
  const known = new Set(ids);
  const lettered = new Set(ids.flatMap(id => /^(.*[\d)])[A-Z]$/.exec(id)?.[1] ?? []));
  return symbol => {
    const id = documentId(symbol);
    if (known.has(id)) return { status: 'resolved', targetId: id };
    return { status: lettered.has(id) ? 'ambiguous' : 'outside', targetId: null };
  };
}
