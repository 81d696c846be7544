import { FILE_KINDS } from '../../src/model/file-kind.ts';
import type { DocumentSymbol } from '../../src/model/id.ts';
import { sqliteTable, text } from '../drizzle.cjs';
import { citations } from './annotation.ts';

/*
 * What the next data set can be made from, beside the content of this one. Not part of the version of the
 * data set.
 */

/**
 * The files that were read, those among them that were passed over because another holds the same documents.
 */
export const readFiles = sqliteTable('read_files', {
  /** The SHA-256 of the file. */
  id: text().primaryKey(),
  /** What kind of file it is, by its content. */
  kind: text({ enum: FILE_KINDS }).notNull(),
  /** Its documents, in the order of the file. */
  symbols: text({ mode: 'json' }).$type<readonly DocumentSymbol[]>().notNull(),
  /** What the catalogue of its folder said of them, by symbol. */
  catalogue: text({ mode: 'json' }).$type<CatalogueEntries>().notNull(),
});

/** The entries of a catalogue as they are stored; `src/3-documents/catalogue.ts` says what they hold. */
export type CatalogueEntries = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/** The citations of instruments whose symbol step 7 has set; the file does not give it. */
export const learnedSymbols = sqliteTable('learned_symbols', {
  citationId: text('citation_id')
    .primaryKey()
    .references(() => citations.id),
});
