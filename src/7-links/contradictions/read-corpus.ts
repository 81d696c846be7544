import type { Db } from '../../../db/db.ts';
import { asc, eq, sql } from '../../../db/drizzle.cjs';
import { isSure } from '../../../db/queries/documents/documents.ts';
import { documents, units } from '../../../db/schema.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { memoized } from '../memoized.ts';
import {
  type CitationRow,
  type Corpus,
  corpusOf,
  type DocumentRow,
  datedAmong,
  type UnitRow,
  type Units,
} from './corpus.ts';

/** Reads the rows that the rules compare, in reading order; the units when they are needed. */
export function readCorpus(db: Db): Corpus {
  const citations = citationReader(db);
  return {
    ...corpusOf(readDocuments(db), [], []),
    ...citations,
    datedCitations: datedAmong(citations.citations),
    units: unitReader(db),
    unitsOf: { get: memoized(id => id, unitsOfDocument(db)) },
  };
}

const UNIT = { id: units.id, documentId: units.documentId, kind: units.kind, text: units.text };

const UNIT_COLUMNS = 'id, document_id as documentId, kind, text';

/** The statements are SQLite's own: they are run for most units, and drizzle takes longer for a row than it does. */
function unitReader(db: Db): Units {
  const byId = db.$client.prepare<[string], UnitRow>(`select ${UNIT_COLUMNS} from units where id = ?`);
  const all = db.$client.prepare<[], UnitRow>(`select ${UNIT_COLUMNS} from units order by seq`);
  return { get: id => byId.get(id), values: () => Iterator.from(all.iterate()) };
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
function citationReader({ $client }: Db): Pick<Corpus, 'citations' | 'citationsIn'> {
  const where = (condition: string) => `
    select unit_id as unitId, document_id as documentId, start, "end", text, symbol, pinpoint,
      cited_date as citedDate, target_id as targetId
    from citations where instrument is null and ${condition} order by seq, start`;
  const ofUnit = $client.prepare<[string], CitationRow>(where('unit_id = ?'));
  return {
    citations: {
      [Symbol.iterator]: () => $client.prepare<[], CitationRow>(where('true')).iterate(),
    },
    citationsIn: unitId => ofUnit.all(unitId),
  };
}
