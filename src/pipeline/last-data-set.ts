import { findDamage } from '../../db/checksum.ts';
import { openForReading } from '../../db/connection.ts';
import { eq, sql } from '../../db/drizzle.cjs';
import { type CatalogueEntries, dataset, documents, readFiles, sources } from '../../db/schema.ts';
import type { ReadFileRow } from '../6-tables/store.ts';
import { failure } from '../errors.ts';
import type { DocumentId, SourceId } from '../model/id.ts';
import { type History, historyIn } from './history.ts';
import { HEAD } from './richness.ts';

/** A source of a data set. */
export interface LastSource {
  readonly id: SourceId;
  readonly name: string;
  /** How the file begins. */
  readonly head: Buffer;
  readonly catalogue: CatalogueEntries;
  readonly bytes: () => Buffer;
}

export interface LastDocument {
  readonly id: DocumentId;
  readonly symbol: string;
  readonly sourceId: SourceId;
  /** The document that it stands in. */
  readonly partOf: DocumentId | null;
}

/** The data set that the next one takes the place of. */
export interface LastDataSet {
  readonly version: string;
  readonly readBy: string;
  readonly builtBy: string;
  /** What its files hold, by their SHA-256. */
  readonly files: ReadonlyMap<string, ReadFileRow>;
  readonly sources: readonly LastSource[];
  readonly documents: readonly LastDocument[];
  readonly history: () => History;
  readonly close: () => void;
}

/**
 * Opens a data set that another is to be made from, and verifies it: what is wrong with it would be in the
 * next one.
 *
 * @param name what errors call the file
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN, DATABASE_DAMAGED
 */
export async function openLastDataSet(file: string, name = file): Promise<LastDataSet> {
  const db = openForReading(file, { name });
  try {
    const damage = await findDamage(file);
    const made = db.select().from(dataset).get();
    if (damage !== undefined || !made) throw failure('DATABASE_DAMAGED', name, damage ?? 'it has no version');
    const files = new Map(
      db
        .select()
        .from(readFiles)
        .all()
        .map(read => [read.id, read]),
    );
    const bytesOf = db
      .select({ bytes: sources.bytes })
      .from(sources)
      .where(eq(sources.id, sql.placeholder('id')))
      .prepare();
    const stored = db
      .select({
        id: sql<SourceId>`${sources.id}`,
        name: sources.name,
        head: sql<Buffer>`substr(${sources.bytes}, 1, ${HEAD})`,
      })
      .from(sources)
      .all();
    return {
      ...made,
      files,
      documents: db.select(DOCUMENT).from(documents).all(),
      history: () => historyIn(db),
      sources: stored.map(source => ({
        ...source,
        catalogue: files.get(source.id)?.catalogue ?? {},
        bytes: () => bytesOf.get({ id: source.id })?.bytes ?? Buffer.alloc(0),
      })),
      close: () => void db.$client.close(),
    };
  } catch (error) {
    db.$client.close();
    throw error;
  }
}

const DOCUMENT = {
  id: sql<DocumentId>`${documents.id}`,
  symbol: documents.symbol,
  sourceId: sql<SourceId>`${documents.sourceId}`,
  partOf: sql<DocumentId | null>`${documents.partOf}`,
};
