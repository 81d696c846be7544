import type { Db } from '../../../db/db.ts';
import { asc, eq, sql } from '../../../db/drizzle.cjs';
import { prepareInsert } from '../../../db/insert.ts';
import { answers, documents, mandateDues, mandates, organizations, replies } from '../../../db/schema.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { targetFinder } from '../targets.ts';
import { asksForDocument, isSame, matchMandate, type Session, sessionsOf } from './match.ts';

type ReplyRow = typeof replies.$inferSelect;
type DueRow = typeof mandateDues.$inferSelect;
type MandateRow = typeof mandates.$inferSelect & {
  readonly dues: readonly (Omit<DueRow, 'bodyId'> & Pick<Session, 'body'>)[];
};
type DocumentFacts = Session & {
  readonly title: string | null;
  readonly date: string | null;
};

/** Links reports to the mandates that they say they answer, and tells of every mandate whether one does. */
export function linkAnswers(db: Db): void {
  const facts = new Map(factsOf(db).map(({ id, ...document }) => [id, document]));
  const byDocument = Map.groupBy(mandatesOf(db), ({ documentId }) => documentId);
  const findTarget = targetFinder([...facts].map(([id, { date }]) => ({ id, date, title: null })));
  const insert = prepareInsert(db, answers);
  for (const [documentId, said] of repliesByDocument(db)) {
    const bySymbol = [...Map.groupBy(said, ({ symbol }) => symbol)];
    for (const [index, [symbol, sayings]] of bySymbol.entries()) {
      const { targetId } = findTarget({ symbol: symbol as DocumentSymbol, citedDate: null, place: null });
      const of = (targetId && byDocument.get(targetId)) || [];
      const ordinal = index + 1;
      insert.run({
        id: `${documentId}.A${ordinal}`,
        documentId,
        ordinal,
        symbol,
        targetId,
        said: sayings.map(({ unitId: unit, start, end, text }) => ({ unit, start, end, text })),
        ...matched(of, sayings, targetId, facts.get(documentId), facts.get(targetId ?? '')),
      });
    }
  }
  setStatuses(db, [...byDocument.values()].flat());
}

function matched(
  of: readonly MandateRow[],
  sayings: readonly ReplyRow[],
  targetId: string | null,
  report: DocumentFacts | undefined,
  resolution: DocumentFacts | undefined,
) {
  const isSameTitle =
    report?.title != null && report.title.toLowerCase() === resolution?.title?.toLowerCase();
  const match = matchMandate(of, sayings, {
    session: report?.session ?? null,
    body: report?.body ?? null,
    isSameTitle,
  });
  if (!match) return { ...NO_MATCH, status: targetId === null ? 'outside' : 'uncertain' };
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

/** Without a link: whether there could be a document at all, and whether the data set holds any of the session. */
function setStatuses(db: Db, all: readonly MandateRow[]): void {
  const answered = new Set(
    db
      .select({ id: answers.mandateId })
      .from(answers)
      .all()
      .map(({ id }) => id),
  );
  const sessions = db
    .selectDistinct({ session: documents.session, body: organizations.id })
    .from(documents)
    .leftJoin(organizations, eq(organizations.name, documents.body))
    .where(eq(documents.type, 'report'))
    .all();
  const update = db
    .update(mandates)
    .set({ status: sql`${sql.placeholder('status')}`, reason: sql`${sql.placeholder('reason')}` })
    .where(eq(mandates.id, sql.placeholder('id')))
    .prepare();
  for (const mandate of all) {
    const reason = answered.has(mandate.id) ? null : reasonFor(mandate, sessions);
    update.run({ id: mandate.id, status: reason === null ? 'answered' : 'not-in-data-set', reason });
  }
}

function reasonFor(mandate: MandateRow, sessions: readonly Session[]) {
  if (!asksForDocument(mandate)) return 'asks-for-no-document';
  const due = sessionsOf(mandate);
  return due.length > 0 && !due.some(wanted => sessions.some(session => isSame(wanted, session)))
    ? 'nothing-of-that-session'
    : 'no-document-says-so';
}

const factsOf = (db: Db) =>
  db
    .select({
      id: documents.id,
      session: documents.session,
      body: organizations.id,
      date: documents.date,
      title: documents.title,
    })
    .from(documents)
    .leftJoin(organizations, eq(organizations.name, documents.body))
    .all();

function mandatesOf(db: Db): MandateRow[] {
  const dues = Map.groupBy(
    db
      .select()
      .from(mandateDues)
      .orderBy(asc(mandateDues.mandateId), asc(mandateDues.ordinal))
      .all()
      .map(({ bodyId: body, ...due }) => ({ ...due, body })),
    ({ mandateId }) => mandateId,
  );
  const rows = db.select().from(mandates).orderBy(asc(mandates.seq), asc(mandates.id)).all();
  return rows.map(row => ({ ...row, dues: dues.get(row.id) ?? [] }));
}

/** In the order of the text. */
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
