import type { Db } from '../../db/db.ts';
import { eq, sql } from '../../db/drizzle.cjs';
import { prepareInserts, prepareUpsert, type Rows } from '../../db/insert.ts';
import { documents, readFiles, sources } from '../../db/schema.ts';
import type { ParsedSource } from '../model/document.ts';
import type { DocumentId, DocumentSymbol, SourceId } from '../model/id.ts';
import type { Organization } from '../model/organization.ts';
import type { State } from '../model/state.ts';
import { organizationRows } from './organizations.ts';
import { prepareRemoval } from './remove-source.ts';
import { rowsOf, type SourceRow } from './rows.ts';
import { stateRows } from './states.ts';

/** How many rows were stored. */
export interface Counts {
  readonly sources: number;
  readonly documents: number;
  readonly units: number;
  readonly findings: number;
}

/** A document that may not have been read well. */
export interface DoubtfulDocument {
  readonly symbol: DocumentSymbol;
  readonly reasons: readonly string[];
}

/** What is stored of a source. */
export interface StoredSource {
  readonly counts: Counts;
  readonly doubtful: readonly DoubtfulDocument[];
}

export type ReadFileRow = typeof readFiles.$inferSelect;

export interface Store {
  /** Must be called before `putSource`, since what is parsed refers to organizations and States. */
  readonly putAuthorities: (organizations: readonly Organization[], states: readonly State[]) => void;
  /** Stores a source in one transaction: all of it, or nothing. */
  readonly putSource: (parsed: ParsedSource, source: SourceRow) => StoredSource;
  /** What is stored of a source, which gets another name; undefined if it is not stored. */
  readonly renameSource: (
    id: SourceId,
    name: Pick<SourceRow, 'name' | 'mediaType'>,
  ) => StoredSource | undefined;
  readonly removeSource: (id: SourceId) => void;
  /** The source that a document is from; undefined if the document is not stored. */
  readonly sourceOf: (document: DocumentId) => SourceId | undefined;
  /** Notes what a file holds, so that the next seeding need not read it. */
  readonly noteFile: (file: ReadFileRow) => void;
  readonly forgetFile: (id: string) => void;
}

/**
 * Step 6: opens a database for storing sources in it.
 *
 * @param db has its tables, and no rows but those that a store has put there
 */
export function openStore(db: Db): Store {
  const insert = prepareInserts(db);
  const storedSource = sourceReader(db);
  const sourceOf = db
    .select({ id: documents.sourceId })
    .from(documents)
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare();
  const rename = db
    .update(sources)
    .set({ name: sql`${sql.placeholder('name')}`, mediaType: sql`${sql.placeholder('mediaType')}` })
    .where(eq(sources.id, sql.placeholder('id')))
    .prepare();
  const noted = prepareUpsert(db, readFiles);
  const forgotten = db
    .delete(readFiles)
    .where(eq(readFiles.id, sql.placeholder('id')))
    .prepare();
  return {
    putAuthorities: (organizations, states) =>
      insert({ ...organizationRows(organizations), ...stateRows(states) }),
    putSource: (parsed, source) => {
      const rows = rowsOf(parsed, source);
      insert(rows);
      return { counts: countsOf(rows), doubtful: doubtfulOf(parsed) };
    },
    renameSource: (id, name) => (rename.run({ id, ...name }).changes === 0 ? undefined : storedSource(id)),
    removeSource: prepareRemoval(db),
    sourceOf: document => sourceOf.get({ id: document })?.id as SourceId | undefined,
    noteFile: file => void noted.run(file),
    forgetFile: id => void forgotten.run({ id }),
  };
}

const countsOf = ({ sources, documents, units, findings }: Rows): Counts => ({
  sources: sources?.length ?? 0,
  documents: documents?.length ?? 0,
  units: units?.length ?? 0,
  findings: findings?.length ?? 0,
});

const doubtfulOf = ({ documents }: ParsedSource): DoubtfulDocument[] =>
  documents
    .filter(({ reading }) => reading.value === 'doubtful')
    .map(({ symbol, reading: { reasons } }) => ({ symbol, reasons }));

/**
 * Tells of a stored source what `putSource` told of it; the findings of step 7, with evidence, are not its
 * own.
 */
function sourceReader(db: Db): (id: SourceId) => StoredSource {
  const documentsOf = db
    .select({
      symbol: sql<DocumentSymbol>`${documents.symbol}`,
      reading: documents.reading,
      reasons: documents.readingReasons,
      units: sql<number>`(select count(*) from units where document_id = documents.id)`,
      findings: sql<number>`(select count(*) from findings where document_id = documents.id and evidence = '[]')`,
    })
    .from(documents)
    .where(eq(documents.sourceId, sql.placeholder('id')))
    .orderBy(sql`documents.rowid`)
    .prepare();
  return id => {
    const found = documentsOf.all({ id });
    return {
      counts: {
        sources: 1,
        documents: found.length,
        units: sum(found.map(({ units }) => units)),
        findings: sum(found.map(({ findings }) => findings)),
      },
      doubtful: found
        .filter(({ reading }) => reading === 'doubtful')
        .map(({ symbol, reasons }) => ({ symbol, reasons })),
    };
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
