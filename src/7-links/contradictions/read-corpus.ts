import type { Db } from '../../../db/db.ts';
import { asc, eq, isNull, sql } from '../../../db/drizzle.cjs';
import { isSure } from '../../../db/queries/documents/documents.ts';
import { citations, documents, units } from '../../../db/schema.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { memoized } from '../memoized.ts';
import {
  type CitationRow,
  type Corpus,
  corpusOf,
  type DocumentRow,
  type UnitRow,
  type Units,
} from './corpus.ts';

/** Reads the rows that the rules compare, in reading order; the units when they are needed. */
export const readCorpus = (db: Db): Corpus => ({
  ...corpusOf(readDocuments(db), [], readCitations(db)),
  units: unitReader(db),
  unitsOf: { get: memoized(id => id, unitsOfDocument(db)) },
});

const UNIT = { id: units.id, documentId: units.documentId, kind: units.kind, text: units.text };

function unitReader(db: Db): Units {
  const byId = db
    .select(UNIT)
    .from(units)
    .where(eq(units.id, sql.placeholder('id')))
    .prepare();
  const all = db.$client.prepare<[], UnitRow>(
    'select id, document_id as documentId, kind, text from units order by seq',
  );
  return { get: id => byId.get({ id }), values: () => Iterator.from(all.iterate()) };
}

function unitsOfDocument(db: Db): (documentId: string) => UnitRow[] {
  const ofDocument = db
    .select(UNIT)
    .from(units)
    .where(eq(units.documentId, sql.placeholder('documentId')))
    .orderBy(asc(units.seq))
    .prepare();
  return documentId => ofDocument.all({ documentId });
}

function readDocuments(db: Db): DocumentRow[] {
  return db
    .select({
      id: documents.id,
      symbol: sql<DocumentSymbol>`${documents.symbol}`,
      title: documents.title,
      body: documents.body,
      session: documents.session,
      date: documents.date,
      complete: documents.complete,
      isSure,
    })
    .from(documents)
    .orderBy(asc(documents.seq))
    .all();
}

/**
 * All citations except those of instruments, whose dates may differ from those of the
 * documents that adopted them.
 */
const readCitations = (db: Db): CitationRow[] =>
  db
    .select({
      unitId: citations.unitId,
      documentId: citations.documentId,
      start: citations.start,
      end: citations.end,
      text: citations.text,
      symbol: sql<DocumentSymbol | null>`${citations.symbol}`,
      pinpoint: citations.pinpoint,
      citedDate: citations.citedDate,
      targetId: citations.targetId,
    })
    .from(citations)
    .where(isNull(citations.instrument))
    .orderBy(asc(citations.seq), asc(citations.start))
    .all();
