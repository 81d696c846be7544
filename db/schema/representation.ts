import { integer, sqliteTable, text } from '../drizzle.cjs';

/**
 * What the API answers about a unit, in JSON as it is sent. Made once all is stored, and not part of the version of
 * the data set: it holds nothing that other tables do not.
 */
export const unitRepresentations = sqliteTable('unit_representations', {
  /** The `seq` of the unit. */
  seq: integer().primaryKey(),
  json: text().notNull(),
});

/** The same for a document. */
export const documentRepresentations = sqliteTable('document_representations', {
  /** The `seq` of the document. */
  seq: integer().primaryKey(),
  /** As one item of a list. */
  summary: text().notNull(),
  /** As a resolution; null for other documents. */
  resolution: text(),
  /** With its formal lines, parts and findings. */
  whole: text().notNull(),
});
