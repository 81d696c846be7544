import type { Db } from './db.ts';
import type { SQLiteColumn, SQLiteTable } from './drizzle.cjs';
import { getTableColumns, sql } from './drizzle.cjs';
import * as schema from './schema.ts';

/** The tables of what sources contain, in the order in which they are filled and hashed. */
export const CONTENT_TABLES = {
  organizations: schema.organizations,
  organizationNames: schema.organizationNames,
  states: schema.states,
  stateNames: schema.stateNames,
  sources: schema.sources,
  furniture: schema.furniture,
  documents: schema.documents,
  units: schema.units,
  provenance: schema.provenance,
  places: schema.places,
  particulars: schema.particulars,
  parts: schema.parts,
  sections: schema.sections,
  paragraphs: schema.paragraphs,
  resolutions: schema.resolutions,
  clauses: schema.clauses,
  notes: schema.notes,
  tables: schema.tables,
  noteReferences: schema.noteReferences,
  mentions: schema.mentions,
  citations: schema.citations,
  mandates: schema.mandates,
  mandateAddressees: schema.mandateAddressees,
  mandateDues: schema.mandateDues,
  replies: schema.replies,
  organizationCandidates: schema.organizationCandidates,
  votes: schema.votes,
  ballots: schema.ballots,
  sponsors: schema.sponsors,
  findings: schema.findings,
} as const;

/** The tables that are derived from the content once all sources are stored, and hashed after it. */
export const DERIVED_TABLES = {
  actions: schema.actions,
  answers: schema.answers,
  reportedAnswers: schema.reportedAnswers,
  searchProfiles: schema.searchProfiles,
  searchTexts: schema.searchTexts,
  series: schema.series,
  seriesMembers: schema.seriesMembers,
  lineageSteps: schema.lineageSteps,
  overlaps: schema.overlaps,
  resolutionStatistics: schema.resolutionStatistics,
  overlapGroups: schema.overlapGroups,
  overlapGroupMembers: schema.overlapGroupMembers,
  wordings: schema.wordings,
  wordingUses: schema.wordingUses,
  works: schema.works,
  workDates: schema.workDates,
  workTitles: schema.workTitles,
  workRelations: schema.workRelations,
} as const;

/** The tables of what is sent; they hold nothing that is not in the others, and are not hashed. */
export const REPRESENTATION_TABLES = {
  unitRepresentations: schema.unitRepresentations,
  documentRepresentations: schema.documentRepresentations,
} as const;

/** The tables that the next data set is made from, beside the content of this one; they are not hashed. */
export const READING_TABLES = {
  readFiles: schema.readFiles,
  learnedSymbols: schema.learnedSymbols,
} as const;

/** The tables of what came with which data set; they pass from one to the next, and are not hashed. */
export const HISTORY_TABLES = {
  documentEntries: schema.documentEntries,
  documentDepartures: schema.documentDepartures,
} as const;

type ContentTables = typeof CONTENT_TABLES;
export type TableName = keyof ContentTables;
export const TABLE_NAMES = Object.keys(CONTENT_TABLES) as TableName[];

export type Row<Name extends TableName> = ContentTables[Name]['$inferSelect'];
/** Rows by table. */
export type Rows = { readonly [Name in TableName]?: readonly Row<Name>[] };

/**
 * Prepares the inserts of all content tables.
 *
 * @returns a function that stores rows in one transaction, all or none. Rows may refer to later ones: foreign
 * keys are checked when the transaction ends.
 */
export function prepareInserts(db: Db): (rows: Rows) => void {
  const inserts = TABLE_NAMES.map(name => [name, prepareInsert(db, CONTENT_TABLES[name])] as const);
  return db.$client.transaction((rows: Rows) => {
    db.$client.pragma('defer_foreign_keys = on');
    for (const [name, insert] of inserts) for (const row of rows[name] ?? []) insert.run(row);
  });
}

/** A prepared statement that inserts a row with all columns of a table. */
export const prepareInsert = (db: Db, table: SQLiteTable) => insertOf(db, table).prepare();

/** The same, for a row that may take the place of another with its id. */
export function prepareUpsert(db: Db, table: SQLiteTable & { readonly id: SQLiteColumn }) {
  const columns = Object.entries(getTableColumns(table));
  const set = Object.fromEntries(columns.map(([key, { name }]) => [key, sql.raw(`excluded."${name}"`)]));
  return insertOf(db, table).onConflictDoUpdate({ target: table.id, set }).prepare();
}

function insertOf(db: Db, table: SQLiteTable) {
  const placeholders = Object.keys(getTableColumns(table)).map(column => [column, sql.placeholder(column)]);
  return db.insert(table).values(Object.fromEntries(placeholders));
}
