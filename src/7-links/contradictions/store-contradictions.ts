import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../../../db/db.ts';
import { eq, ne, sql } from '../../../db/drizzle.cjs';
import { prepareInserts, type Row } from '../../../db/insert.ts';
import {
  documents,
  type Evidence,
  findings,
  provenance,
  sources,
  TEXT_LAYER,
  units,
} from '../../../db/schema.ts';
import { withFindingIds } from '../../model/finding-id.ts';
import type { Range } from '../../model/range.ts';
import type { EvidencePlace } from './contradiction.ts';
import { findContradictions } from './contradictions.ts';
import { readCorpus } from './read-corpus.ts';
import { spanInSource } from './span-in-source.ts';

/**
 * Finds the contradictions between the documents and stores them as findings, in place of those that are stored.
 *
 * @param touched gets the documents with a finding that is new, gone, or another than before
 */
export function storeContradictions(db: Db, touched: Set<string> = new Set()): void {
  const evidenceOf = evidenceReader(db);
  const rows = findContradictions(readCorpus(db)).flatMap(({ code, message, evidence: places }) => {
    const evidence = places.map(evidenceOf);
    const [doubtful] = evidence;
    if (!doubtful) return [];
    const { document: documentId, unit: unitId, ranges } = doubtful;
    return [{ documentId, unitId, kind: 'source' as const, code, message, ranges: [...ranges], evidence }];
  });
  replaceFindings(db, withFindingIds(rows), touched);
}

function replaceFindings(db: Db, rows: readonly Row<'findings'>[], touched: Set<string>): void {
  // What only its own unit shows is step 4's, and has no evidence.
  const before = db.select().from(findings).where(ne(findings.evidence, [])).all();
  const keptOf = new Map(before.map(row => [row.id, row]));
  const remove = db
    .delete(findings)
    .where(eq(findings.id, sql.placeholder('id')))
    .prepare();
  const isKept = (row: Row<'findings'>): boolean => isDeepStrictEqual(keptOf.get(row.id), row);
  const added = rows.filter(row => !isKept(row));
  const kept = new Set(rows.filter(isKept).map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  for (const { id } of gone) remove.run({ id });
  prepareInserts(db)({ findings: added });
  for (const { documentId } of [...added, ...gone]) touched.add(documentId);
}

/** Completes a place with its text and its ranges of the source. */
function evidenceReader(db: Db): (place: EvidencePlace) => Evidence {
  const unitById = db
    .select({ kind: units.kind, enumerator: units.enumerator, text: units.text })
    .from(units)
    .where(eq(units.id, sql.placeholder('id')))
    .prepare();
  const rangesOf = db
    .select({ start: provenance.start, end: provenance.end })
    .from(provenance)
    .where(eq(provenance.unitId, sql.placeholder('id')))
    .orderBy(provenance.start)
    .prepare();
  const sourceOf = sourceReader(db);
  return ({ documentId: document, unitId, start, end, says }) => {
    const unit = unitId === null ? undefined : unitById.get({ id: unitId });
    if (!unit || start === null || end === null) {
      return { document, unit: null, unitKind: null, start: null, end: null, text: null, says, ranges: [] };
    }
    const ranges: Range[] = rangesOf.all({ id: unitId });
    const span = { start, end };
    return {
      document,
      unit: unitId,
      unitKind: unit.kind,
      ...span,
      text: unit.text.slice(start, end),
      says,
      ranges: spanInSource(sourceOf(document), ranges, unit, span),
    };
  };
}

/** Reads the text layer of a document's source; keeps the last one, as most places come in reading order. */
function sourceReader(db: Db): (documentId: string) => string {
  const idOf = db
    .select({ id: documents.sourceId })
    .from(documents)
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare();
  const byId = db
    .select({ text: TEXT_LAYER })
    .from(sources)
    .where(eq(sources.id, sql.placeholder('id')))
    .prepare();
  let last = { id: '', text: '' };
  return documentId => {
    const id = idOf.get({ id: documentId })?.id ?? '';
    if (last.id !== id) {
      const source = byId.get({ id });
      last = { id, text: source?.text ?? '' };
    }
    return last.text;
  };
}
