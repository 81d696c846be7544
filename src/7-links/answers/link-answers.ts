import type { Db } from '../../../db/db.ts';
import { asc, eq, sql } from '../../../db/drizzle.cjs';
import { prepareInsert } from '../../../db/insert.ts';
import { answers, documents, mandateDues, mandates, replies, reportedAnswers } from '../../../db/schema.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { targetFinder } from '../targets.ts';
import type { DocumentFacts, MandateRow } from './answer-facts.ts';
import { asksForDocument, isSameSession, matchMandate, type Session, sessionsDue } from './match-mandate.ts';
import { linkReportedAnswers } from './reported-answers.ts';

type ReplyRow = typeof replies.$inferSelect;
/**
 * Stores which mandates reports answer, by what they say or what later texts say of them, and for each
 * mandate whether a report answers it.
 */
export function linkAnswers(db: Db): void {
  const facts = new Map(factsOf(db).map(({ id, ...document }) => [id, document]));
  const mandatesOf = mandateReader(db);
  const findTarget = targetFinder([...facts].map(([id, { date }]) => ({ id, date, title: null })));
  const insert = prepareInsert(db, answers);
  for (const [documentId, repliesOfReport] of repliesByDocument(db)) {
    const bySymbol = [...Map.groupBy(repliesOfReport, ({ symbol }) => symbol)];
    for (const [index, [symbol, sentences]] of bySymbol.entries()) {
      const { targetId } = findTarget({ symbol: symbol as DocumentSymbol, citedDate: null, place: null });
      const mandates = targetId === null ? [] : mandatesOf(targetId);
      const ordinal = index + 1;
      insert.run({
        id: `${documentId}.A${ordinal}`,
        documentId,
        ordinal,
        symbol,
        targetId,
        said: sentences.map(({ unitId: unit, start, end, text }) => ({ unit, start, end, text })),
        ...matchColumns(mandates, sentences, facts.get(documentId), facts.get(targetId ?? '')),
      });
    }
  }
  linkReportedAnswers(db, { facts, mandatesOf, findTarget });
  setStatuses(
    db,
    [...facts.keys()].values().flatMap(id => mandatesOf(id)),
  );
}

/** The columns of an answer that depend on which mandate it answers. */
function matchColumns(
  mandates: readonly MandateRow[],
  sentences: readonly ReplyRow[],
  report: DocumentFacts | undefined,
  resolution: DocumentFacts | undefined,
) {
  const isSameTitle =
    report?.title != null && report.title.toLowerCase() === resolution?.title?.toLowerCase();
  const match = matchMandate(mandates, sentences, {
    session: report?.session ?? null,
    body: report?.body ?? null,
    isSameTitle,
  });
  if (!match) return { ...NO_MATCH, status: resolution === undefined ? 'outside' : 'uncertain' };
  const { mandate, rules, confidence } = match;
  const dues = mandate.dues.map(({ unitId: unit, start, end, text }) => ({ unit, start, end, text }));
  const asked = mandate.asked.map(({ kind: _, ...span }) => span);
  return {
    status: 'linked',
    mandateId: mandate.id,
    confidence,
    rules,
    asked: [mandate.asking, ...asked, ...dues],
  };
}

const NO_MATCH = { mandateId: null, confidence: null, rules: [], asked: [] };

/** Stores which mandates are answered, and for the others why they are not. */
function setStatuses(db: Db, allMandates: Iterable<MandateRow>): void {
  const answered = new Set(
    [answers, reportedAnswers].flatMap(table =>
      db
        .select({ id: table.mandateId })
        .from(table)
        .all()
        .map(({ id }) => id),
    ),
  );
  const reportSessions = db
    .selectDistinct({ session: documents.session, body: documents.bodyId })
    .from(documents)
    .where(eq(documents.type, 'report'))
    .all();
  const update = db
    .update(mandates)
    .set({ status: sql`${sql.placeholder('status')}`, reason: sql`${sql.placeholder('reason')}` })
    .where(eq(mandates.id, sql.placeholder('id')))
    .prepare();
  for (const mandate of allMandates) {
    const reason = answered.has(mandate.id) ? null : reasonFor(mandate, reportSessions);
    const status = reason === null ? 'answered' : 'not-in-data-set';
    if (status !== mandate.status || reason !== mandate.reason)
      update.run({ id: mandate.id, status, reason });
  }
}

function reasonFor(mandate: MandateRow, reportSessions: readonly Session[]) {
  if (!asksForDocument(mandate)) return 'asks-for-no-document';
  const due = sessionsDue(mandate);
  const isInDataSet = due.some(session => reportSessions.some(other => isSameSession(session, other)));
  return due.length > 0 && !isInDataSet ? 'nothing-of-that-session' : 'no-document-says-so';
}

const factsOf = (db: Db) =>
  db
    .select({
      id: documents.id,
      session: documents.session,
      body: documents.bodyId,
      date: documents.date,
      title: documents.title,
    })
    .from(documents)
    .all();

/** Reads the mandates of one document at a time: of all, they would take much memory. */
function mandateReader(db: Db): (documentId: string) => MandateRow[] {
  const ofDocument = db
    .select()
    .from(mandates)
    .where(eq(mandates.documentId, sql.placeholder('documentId')))
    .orderBy(asc(mandates.seq), asc(mandates.id))
    .prepare();
  const ofMandate = db
    .select()
    .from(mandateDues)
    .where(eq(mandateDues.mandateId, sql.placeholder('mandateId')))
    .orderBy(asc(mandateDues.ordinal))
    .prepare();
  const duesOf = (mandateId: string): MandateRow['dues'] =>
    ofMandate.all({ mandateId }).map(({ bodyId: body, ...due }) => ({ ...due, body }));
  return documentId => ofDocument.all({ documentId }).map(row => ({ ...row, dues: duesOf(row.id) }));
}

/** The replies of each report in the order of its text; reports in the order of the data set. */
function repliesByDocument(db: Db): Map<string, ReplyRow[]> {
  const rows = db
    .select({ reply: replies })
    .from(replies)
    .innerJoin(documents, eq(documents.id, replies.documentId))
    .orderBy(asc(documents.seq), sql`${replies}.rowid`)
    .all();
  return Map.groupBy(
    rows.map(({ reply }) => reply),
    ({ documentId }) => documentId,
  );
}
