import type { Db } from '../../../db/db.ts';
import { asc, sql } from '../../../db/drizzle.cjs';
import { type DOCUMENT_TYPES, documents } from '../../../db/schema.ts';
import type { DocumentSymbol, WorkId } from '../../model/id.ts';
import type { CitationOfWork } from './collect-works.ts';

/** A document of the data set as a work. */
export interface OwnWork {
  readonly id: WorkId;
  readonly symbol: DocumentSymbol;
  readonly type: (typeof DOCUMENT_TYPES)[number];
  readonly title: string | null;
  readonly date: string | null;
  readonly body: string | null;
  readonly session: string | null;
}

export const ownWorks = (db: Db): ReadonlyMap<WorkId, OwnWork> =>
  new Map(
    db
      .select({
        id: sql<WorkId>`${documents.id}`,
        symbol: sql<DocumentSymbol>`${documents.symbol}`,
        type: documents.type,
        title: documents.title,
        date: documents.date,
        body: documents.body,
        session: documents.session,
      })
      .from(documents)
      .orderBy(asc(documents.seq))
      .all()
      .map(document => [document.id, document]),
  );

/** What is cited, in reading order, one row after the other; references, which cite nothing new, are left out. */
export const citationsOfWorks = (db: Db): IterableIterator<CitationOfWork> =>
  db.$client
    .prepare<[], CitationOfWork>(
      `select citations.id, citations.document_id as documentId, symbol, instrument,
         cited_date as citedDate, "end", units.text
       from citations join units on units.id = citations.unit_id
       where citations.kind <> 'reference'
       order by citations.seq, citations.start`,
    )
    .iterate();
