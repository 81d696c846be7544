import type { Db } from '../../db/db.ts';
import { and, eq, isNotNull, isNull, ne, sql } from '../../db/drizzle.cjs';
import { citations, documents, units } from '../../db/schema.ts';
import { citedDateOfTarget, pinpointInTarget } from '../citation-rules/cited-instrument.ts';
import { type PartFinder, partFinder } from '../citation-rules/part-finder.ts';
import {
  type CitationTarget,
  resolveTarget,
  type SymbolCitation,
  type TargetDocument,
} from '../citation-rules/resolve-target.ts';
import type { DocumentSymbol, UnitId } from '../model/id.ts';
import { documentId } from '../references/address.ts';
import { memoized } from './memoized.ts';

/**
 * Stores the target of each citation that has a symbol, the part of it that is named,
 * and the citation's status.
 *
 * @param touched gets the documents with a citation that is resolved otherwise than before
 */
export function resolveCitations(db: Db, touched: Set<string> = new Set()): void {
  const partIn = partsIn(db);
  const update = db
    .update(citations)
    .set({
      targetId: sql`${sql.placeholder('targetId')}`,
      status: sql`${sql.placeholder('status')}`,
      targetUnitId: sql`${sql.placeholder('targetUnitId')}`,
    })
    .where(eq(citations.id, sql.placeholder('id')))
    .prepare();
  const documents = readTargetDocuments(db);
  const targetOf = targetFinder(documents);
  const symbolOf = new Map<string, DocumentSymbol>(
    documents.map(({ id, symbol }) => [id, symbol as DocumentSymbol]),
  );
  const citationsOf = citationReader(db);
  for (const document of documents)
    for (const { id, before, ...citation } of citationsOf(document.id)) {
      const symbol = citation.symbol as DocumentSymbol;
      const target = targetOf({ symbol, citedDate: citedDateOfTarget(citation), place: citation });
      const pinpoint = pinpointInTarget(citation);
      const own = target.targetId === null ? undefined : symbolOf.get(target.targetId);
      const part = own !== undefined && pinpoint !== null ? partIn(own, pinpoint) : null;
      const after = { ...target, targetUnitId: part };
      if (isSame(before, after)) continue;
      update.run({ id, ...after });
      touched.add(document.id);
    }
  markUnresolvedReferences(db);
}

interface Resolution extends CitationTarget {
  readonly targetUnitId: string | null;
}

const isSame = (a: Resolution, b: Resolution): boolean =>
  a.status === b.status && a.targetId === b.targetId && a.targetUnitId === b.targetUnitId;

const readTargetDocuments = (db: Db) =>
  db
    .select({
      id: documents.id,
      symbol: documents.symbol,
      otherSymbols: documents.otherSymbols,
      date: documents.date,
      title: documents.title,
    })
    .from(documents)
    .all();

/** Reads the citations of one document at a time. */
function citationReader(db: Db) {
  const ofDocument = db
    .select({
      id: citations.id,
      symbol: citations.symbol,
      citedDate: citations.citedDate,
      pinpoint: citations.pinpoint,
      kind: citations.kind,
      instrument: citations.instrument,
      end: citations.end,
      text: units.text,
      before: {
        status: citations.status,
        targetId: citations.targetId,
        targetUnitId: citations.targetUnitId,
      },
    })
    .from(citations)
    .innerJoin(units, eq(units.id, citations.unitId))
    .where(and(eq(citations.documentId, sql.placeholder('documentId')), isNotNull(citations.symbol)))
    .prepare();
  return (documentId: string) => ofDocument.all({ documentId });
}

/**
 * "That resolution" without an antecedent means a document mentioned nearby, so it is
 * ambiguous rather than outside.
 */
const markUnresolvedReferences = (db: Db): unknown =>
  db
    .update(citations)
    .set({ status: 'ambiguous' })
    .where(
      and(
        eq(citations.kind, 'reference'),
        isNull(citations.symbol),
        isNull(citations.instrument),
        ne(citations.status, 'ambiguous'),
      ),
    )
    .run();

/** A document, and the symbols that it has beside the one of its id. */
type KnownDocument = TargetDocument & { readonly otherSymbols?: readonly string[] };

/** Makes a finder of the targets of citations among the documents, by any of their symbols. */
export function targetFinder(
  documents: readonly KnownDocument[],
): (citation: SymbolCitation) => CitationTarget {
  const documentById = new Map<string, TargetDocument>([
    ...documents.flatMap(document =>
      (document.otherSymbols ?? []).map((symbol): [string, TargetDocument] => [
        documentId(symbol as DocumentSymbol),
        document,
      ]),
    ),
    ...documents.map((document): [string, TargetDocument] => [document.id, document]),
  ]);
  const withLetters = new Set<string>(documents.flatMap(({ id }) => withoutLetter(id) ?? []));
  const targets = {
    byId: (id: string) => documentById.get(id),
    hasLettered: (id: string) => withLetters.has(id),
  };
  return citation => resolveTarget(citation, targets);
}

/** `A_RES_57_270` for `A_RES_57_270B`. */
const withoutLetter = (id: string): string | undefined =>
  /[\d)][A-Z]$/.test(id) ? id.slice(0, -1) : undefined;

/** Finds the part that a pinpoint names in the document of a symbol. */
function partsIn(db: Db): (symbol: DocumentSymbol, pinpoint: string) => UnitId | null {
  const unitsOf = db
    .select({ id: units.id })
    .from(units)
    .where(eq(units.documentId, sql.placeholder('document')))
    .prepare();
  const finderOf = memoized(
    symbol => symbol,
    (symbol: DocumentSymbol): PartFinder => {
      const ids = unitsOf.all({ document: documentId(symbol) }).map(({ id }) => id);
      return partFinder(symbol, false, ids);
    },
  );
  return (symbol, pinpoint) => finderOf(symbol)(pinpoint).part;
}
