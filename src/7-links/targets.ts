import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/connection.ts';
import { citations, documents, units } from '../../db/schema.ts';
import { dateOfTarget, pinpointIn } from '../5-annotations/citation/instruments.ts';
import type { DocumentId, DocumentSymbol } from '../model/id.ts';
import { type Held, pinpointUnits, type Target, targetOf } from '../model/target.ts';

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
  const hasUnit = unitFinder(db);
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
      citedDate: dateOfTarget(citation),
      place: citation,
    });
    if (target.status === 'outside') continue;
    const pinpoint = pinpointIn(citation);
    const isPart = target.targetId !== null && pinpoint !== null;
    const part = isPart ? pinpointUnits(symbol, pinpoint).find(hasUnit) : undefined;
    update.run({ id, ...target, targetUnitId: part ?? null });
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

type Cited = Parameters<typeof targetOf>[0];

/** Finds the target of a citation among documents. */
export function targetFinder(documents: readonly Held[]): (cited: Cited) => Target {
  const held = new Map(documents.map(document => [document.id, document]));
  const lettered = new Set(documents.flatMap(({ id }) => /^(.*[\d)])[A-Z]$/.exec(id)?.[1] ?? []));
  return cited =>
    targetOf(
      cited,
      (id: DocumentId) => held.get(id),
      (id: DocumentId) => lettered.has(id),
    );
}

function unitFinder(db: Db): (id: string) => boolean {
  const find = db
    .select({ id: units.id })
    .from(units)
    .where(eq(units.id, sql.placeholder('id')))
    .prepare();
  return id => find.get({ id }) !== undefined;
}
