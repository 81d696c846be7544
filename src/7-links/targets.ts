import type { Db } from '../../db/db.ts';
import { and, eq, isNotNull, isNull, sql } from '../../db/drizzle.cjs';
import { citations, documents, units } from '../../db/schema.ts';
import { citedDateOfTarget, pinpointInTarget } from '../citation-rules/cited-part.ts';
import { type PartFinder, partFinder } from '../citation-rules/part-finder.ts';
import { type Held, resolveTarget, type Target } from '../citation-rules/resolve-target.ts';
import type { DocumentId, DocumentSymbol, UnitId } from '../model/id.ts';
import { documentId } from '../references/address.ts';

/** Gives every citation that has a symbol its target, and the part of it; says so where the database has none, cannot tell, or contradicts it. */
export function resolveCitations(db: Db): void {
  const held = db
    .select({ id: documents.id, date: documents.date, title: documents.title })
    .from(documents)
    .all();
  const find = targetFinder(held);
  const update = db
    .update(citations)
    .set({
      targetId: sql`${sql.placeholder('targetId')}`,
      status: sql`${sql.placeholder('status')}`,
      targetUnitId: sql`${sql.placeholder('targetUnitId')}`,
    })
    .where(eq(citations.id, sql.placeholder('id')))
    .prepare();
  const partIn = partsIn(db);
  const cited = db
    .select({
      id: citations.id,
      symbol: citations.symbol,
      citedDate: citations.citedDate,
      pinpoint: citations.pinpoint,
      kind: citations.kind,
      instrument: citations.instrument,
      end: citations.end,
      text: units.text,
    })
    .from(citations)
    .innerJoin(units, eq(units.id, citations.unitId))
    .where(isNotNull(citations.symbol))
    .all();
  for (const { id, ...citation } of cited) {
    const symbol = citation.symbol as DocumentSymbol;
    const target = find({
      symbol,
      citedDate: citedDateOfTarget(citation),
      place: citation,
    });
    if (target.status === 'outside') continue;
    const pinpoint = pinpointInTarget(citation);
    const isPart = target.targetId !== null && pinpoint !== null;
    update.run({ id, ...target, targetUnitId: isPart ? partIn(symbol, pinpoint) : null });
  }
  markUntied(db);
}

/** A reference that could not be tied means something that is near, and not outside. */
const markUntied = (db: Db): unknown =>
  db
    .update(citations)
    .set({ status: 'ambiguous' })
    .where(and(eq(citations.kind, 'reference'), isNull(citations.symbol), isNull(citations.instrument)))
    .run();

type Cited = Parameters<typeof resolveTarget>[0];

/** Finds the target of a citation among documents. */
export function targetFinder(documents: readonly Held[]): (cited: Cited) => Target {
  const held = new Map(documents.map(document => [document.id, document]));
  const lettered = new Set(documents.flatMap(({ id }) => /^(.*[\d)])[A-Z]$/.exec(id)?.[1] ?? []));
  return cited =>
    resolveTarget(
      cited,
      (id: DocumentId) => held.get(id),
      (id: DocumentId) => lettered.has(id),
    );
}

/** The part that a pinpoint leads to in the document of a symbol; the units of a document are read once. */
function partsIn(db: Db): (symbol: DocumentSymbol, pinpoint: string) => UnitId | null {
  const unitsOf = db
    .select({ id: units.id })
    .from(units)
    .where(eq(units.documentId, sql.placeholder('document')))
    .prepare();
  const finders = new Map<DocumentSymbol, PartFinder>();
  return (symbol, pinpoint) => {
    const ids = () => unitsOf.all({ document: documentId(symbol) }).map(({ id }) => id);
    const find = finders.get(symbol) ?? partFinder(symbol, false, ids());
    finders.set(symbol, find);
    return find(pinpoint).part;
  };
}
