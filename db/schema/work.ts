import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from '../drizzle.cjs';
import { documents } from './document.ts';
import { oneOf } from './one-of.ts';
import { WORK_KINDS, WORK_RELATIONS } from './values.ts';

/**
 * Everything that is cited by a symbol or as an instrument, and every document of the data set. Derived once
 * all is stored, as are the other tables of this file.
 */
export const works = sqliteTable(
  'works',
  {
    id: text().primaryKey(),
    /** Counts from 1, beginning with what most documents cite. */
    seq: integer().notNull(),
    kind: text({ enum: WORK_KINDS }).notNull(),
    symbol: text(),
    /** The name of an instrument. */
    name: text(),
    /** The document's own title or, of a work outside the data set, the one that most citing documents give. */
    title: text(),
    /** Its own date or, of a work outside the data set, the one that most citing documents give. */
    date: text(),
    body: text(),
    session: text(),
    /** Null for a work outside the data set. */
    documentId: text('document_id').references(() => documents.id),
    citationCount: integer('citation_count').notNull(),
    documentCount: integer('document_count').notNull(),
  },
  t => [
    check('works_kind', oneOf(t.kind, WORK_KINDS)),
    uniqueIndex('works_by_seq').on(t.seq),
    index('works_by_kind').on(t.kind, t.seq),
    index('works_by_body').on(t.body, t.seq),
    index('works_by_document').on(t.documentId, t.seq),
  ],
);

/** The dates that citing texts give to a work. */
export const workDates = sqliteTable(
  'work_dates',
  {
    workId: text('work_id')
      .notNull()
      .references(() => works.id),
    date: text().notNull(),
    citationCount: integer('citation_count').notNull(),
    documentCount: integer('document_count').notNull(),
    /** Id of the first citation that gives it. */
    firstCitation: text('first_citation').notNull(),
  },
  t => [primaryKey({ columns: [t.workId, t.date] })],
);

/** The titles that citing texts give to a work, in the first spelling; of an instrument, its names. */
export const workTitles = sqliteTable(
  'work_titles',
  {
    workId: text('work_id')
      .notNull()
      .references(() => works.id),
    title: text().notNull(),
    citationCount: integer('citation_count').notNull(),
    documentCount: integer('document_count').notNull(),
    firstCitation: text('first_citation').notNull(),
  },
  t => [primaryKey({ columns: [t.workId, t.title] })],
);

/** How works are related, as their symbols or the citations of both say. */
export const workRelations = sqliteTable(
  'work_relations',
  {
    workId: text('work_id')
      .notNull()
      .references(() => works.id),
    relation: text({ enum: WORK_RELATIONS }).notNull(),
    otherId: text('other_id')
      .notNull()
      .references(() => works.id),
  },
  t => [
    primaryKey({ columns: [t.workId, t.relation, t.otherId] }),
    check('work_relations_relation', oneOf(t.relation, WORK_RELATIONS)),
    index('work_relations_by_other').on(t.otherId),
  ],
);
