import type { Db } from '../../../db/db.ts';
import { and, asc, eq, inArray, sql } from '../../../db/drizzle.cjs';
import { prepareInsert } from '../../../db/insert.ts';
import {
  citations,
  clauses,
  documents,
  noteReferences,
  organizations,
  reportedAnswers,
  units,
} from '../../../db/schema.ts';
import type { DocumentSymbol, UnitId } from '../../model/id.ts';
import { symbolFacts } from '../../references/symbol-facts.ts';
import type { targetFinder } from '../targets.ts';
import type { DocumentFacts, MandateRow } from './answer-facts.ts';
import { matchMandate, type Session } from './match-mandate.ts';
import { submittedReport } from './submitted-report.ts';

/** What is known of the data set's documents when reports are linked to mandates. */
export interface AnswerContext {
  readonly facts: ReadonlyMap<string, DocumentFacts>;
  readonly mandatesOf: (documentId: string) => MandateRow[];
  readonly findTarget: ReturnType<typeof targetFinder>;
}

/**
 * Stores which mandates are answered by the reports that later resolutions take note of: "Takes note of the
 * report of the Secretary-General submitted pursuant to resolution 79/92", with the symbol of the report
 * where the text or its note gives it. The report counts as one of its own session or, without a symbol, of
 * the session of the resolution that takes note of it.
 */
export function linkReportedAnswers(db: Db, { facts, mandatesOf, findTarget }: AnswerContext): void {
  const insert = prepareInsert(db, reportedAnswers);
  const reportsIn = reportReader(db);
  const bodyIds = bodyReader(db);
  for (const [unitId, cited] of Map.groupBy(citationsOfActs(db), each => each.unitId)) {
    const found = cited.flatMap(({ start, end, targetId, documentId, text }) => {
      const said = submittedReport(text, start, end);
      const mandates = said && targetId !== null ? mandatesOf(targetId) : [];
      if (!said || mandates.length === 0) return [];
      const symbol = reportsIn(unitId, said)[0] ?? null;
      const session = symbol ? sessionOfReport(symbol, bodyIds) : facts.get(documentId);
      const match = matchMandate(mandates, PURSUANT, {
        session: session?.session ?? null,
        body: session?.body ?? null,
        isSameTitle: false,
      });
      return match ? [{ match, said: { unit: unitId, ...said }, symbol }] : [];
    });
    for (const [index, { match, said, symbol }] of found.entries()) {
      const { targetId = null } = symbol ? findTarget({ symbol, citedDate: null, place: null }) : {};
      insert.run({
        id: `${unitId}.A${index + 1}`,
        mandateId: match.mandate.id,
        unitId,
        symbol,
        documentId: targetId,
        confidence: match.confidence,
        rules: [...match.rules],
        said: [said],
      });
    }
  }
}

const PURSUANT = [{ manner: 'pursuant', asked: [], dues: [] }] as const;

/** The acts of the data set that clauses cite, with the text of the clause. */
const citationsOfActs = (db: Db) =>
  db
    .select({
      unitId: sql<UnitId>`${citations.unitId}`,
      documentId: citations.documentId,
      targetId: citations.targetId,
      start: citations.start,
      end: citations.end,
      text: units.text,
    })
    .from(citations)
    .innerJoin(clauses, eq(clauses.id, citations.unitId))
    .innerJoin(units, eq(units.id, citations.unitId))
    .where(and(inArray(citations.kind, ['resolution', 'decision']), sql`${citations.targetId} is not null`))
    .orderBy(asc(citations.seq), asc(citations.start))
    .all();

/** Longest distance of a note's mark behind the citation that ends the words on the report. */
const MAX_DISTANCE_TO_MARK = 3;

/** Reads the symbols of the documents that a unit, or its notes, cite within words that speak of a report. */
function reportReader(db: Db) {
  const ofUnit = db
    .select({ symbol: citations.symbol, start: citations.start })
    .from(citations)
    .where(and(eq(citations.unitId, sql.placeholder('unit')), eq(citations.kind, 'document')))
    .orderBy(asc(citations.start))
    .prepare();
  const notesOf = db
    .select({ note: noteReferences.noteId, at: noteReferences.at })
    .from(noteReferences)
    .where(eq(noteReferences.unitId, sql.placeholder('unit')))
    .orderBy(asc(noteReferences.at))
    .prepare();
  return (
    unit: string,
    { start, end }: { readonly start: number; readonly end: number },
  ): DocumentSymbol[] => {
    const isWithin = (at: number): boolean => start <= at && at <= end + MAX_DISTANCE_TO_MARK;
    const noted = notesOf.all({ unit }).filter(({ at }) => isWithin(at));
    return [
      ...ofUnit.all({ unit }).filter(citation => isWithin(citation.start)),
      ...noted.flatMap(({ note }) => (note === null ? [] : ofUnit.all({ unit: note }))),
    ].flatMap(({ symbol }) => (symbol === null ? [] : [symbol as DocumentSymbol]));
  };
}

function sessionOfReport(symbol: DocumentSymbol, bodyIds: ReadonlyMap<string, string>): Session {
  const { session, body } = symbolFacts(symbol);
  return { session, body: body === null ? null : (bodyIds.get(body) ?? null) };
}

/** The ids of organizations by the names of the organs that issue documents. */
const bodyReader = (db: Db): ReadonlyMap<string, string> =>
  new Map([
    ...db
      .select({ name: organizations.name, id: organizations.id })
      .from(organizations)
      .all()
      .map(({ name, id }) => [name, id] as const),
    ...db
      .selectDistinct({ name: documents.body, id: documents.bodyId })
      .from(documents)
      .all()
      .flatMap(({ name, id }) => (name === null || id === null ? [] : [[name, id] as const])),
  ]);
