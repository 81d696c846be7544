/**
 * Every piece of text is a row of `units`; the columns of its kind are in the table of that kind, under the
 * same id. So citations, mentions, note references and provenance refer to one table by foreign keys.
 *
 * `seq` orders documents, and units within them, over the whole data set; lists are paged by it.
 */
export * from './schema/annotation.ts';
export * from './schema/clause.ts';
export * from './schema/document.ts';
export * from './schema/finding.ts';
export * from './schema/history.ts';
export * from './schema/mandate.ts';
export * from './schema/note.ts';
export * from './schema/organization.ts';
export * from './schema/overlap.ts';
export * from './schema/paragraph.ts';
export * from './schema/read-file.ts';
export * from './schema/representation.ts';
export * from './schema/search.ts';
export * from './schema/series.ts';
export * from './schema/source.ts';
export * from './schema/state.ts';
export * from './schema/statistics.ts';
export * from './schema/table.ts';
export * from './schema/values.ts';
export * from './schema/vote.ts';
export * from './schema/wording.ts';
export * from './schema/work.ts';
