import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { ORGANIZATION_KINDS } from '../src/model/organization.ts';

/**
 * Every piece of text is a row of `units`; what it is besides stands in the table of its kind, under the same id.
 * So citations, mentions, note references and provenance point to one table, with foreign keys.
 *
 * `seq` orders documents, and units within them, over the whole data set: lists are paged by it.
 */

const oneOf = (column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map(value => `'${value}'`).join(', '))})`;

export const DOCUMENT_TYPES = ['resolution', 'report', 'compendium'] as const;
export const UNIT_KINDS = ['particular', 'part', 'section', 'paragraph', 'clause', 'note'] as const;
export const PARTICULAR_KINDS = [
  'symbol',
  'organ',
  'session',
  'agenda',
  'adoption',
  'basis',
  'title',
  'enacting',
  'dateline',
  'remark',
] as const;
export const PART_KINDS = ['summary', 'annex', 'adopted-text', 'notes'] as const;
export const PARAGRAPH_ROLES = ['paragraph', 'heading', 'item'] as const;
export const CLAUSE_KINDS = ['preambular', 'operative'] as const;
export const CUT_SIDES = ['', 'start', 'end', 'start,end'] as const;
export const FURNITURE_KINDS = [
  'rule',
  'running-head',
  'page-mark',
  'job-number',
  'bar-code',
  'letterhead',
  'web-residue',
  'comment',
  'unplaced',
] as const;
export { ORGANIZATION_KINDS };
export const NAME_KINDS = ['name', 'acronym', 'other'] as const;
export const CITATION_KINDS = [
  'resolution',
  'decision',
  'document',
  'official-records',
  'treaty',
  'publication',
  'web',
] as const;
export const CITATION_STATUSES = ['resolved', 'outside', 'ambiguous'] as const;
export const FINDING_KINDS = ['source', 'parser'] as const;

export const sources = sqliteTable(
  'sources',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    mediaType: text('media_type').notNull(),
    byteLength: integer('byte_length').notNull(),
    charLength: integer('char_length').notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  t => [check('sources_id_is_sha256', sql`length(${t.id}) = 64`)],
);

export const documents = sqliteTable(
  'documents',
  {
    id: text().primaryKey(),
    seq: integer().notNull(),
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
    symbol: text().notNull(),
    symbolMadeUp: integer('symbol_made_up', { mode: 'boolean' }).notNull(),
    type: text({ enum: DOCUMENT_TYPES }).notNull(),
    title: text(),
    body: text(),
    session: text(),
    date: text(),
    year: integer(),
    meeting: integer(),
    agendaItems: text('agenda_items', { mode: 'json' }).$type<string[]>().notNull(),
    adoptedOn: text('adopted_on'),
    author: text(),
    language: text().notNull(),
    complete: integer({ mode: 'boolean' }).notNull(),
    partOf: text('part_of').references((): AnySQLiteColumn => documents.id),
    partOfSection: text('part_of_section').references((): AnySQLiteColumn => units.id),
    lacks: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  t => [
    check('documents_type', oneOf(t.type, DOCUMENT_TYPES)),
    check(
      'documents_date',
      sql`${t.date} is null or ${t.date} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`,
    ),
    uniqueIndex('documents_by_symbol').on(t.symbol),
    index('documents_by_seq').on(t.seq),
    index('documents_by_type').on(t.type, t.seq),
    index('documents_by_body').on(t.body, t.seq),
    index('documents_by_session').on(t.session, t.seq),
    index('documents_by_year').on(t.year, t.seq),
    index('documents_by_part_of').on(t.partOf, t.seq),
    index('documents_by_source').on(t.sourceId),
  ],
);

export const units = sqliteTable(
  'units',
  {
    id: text().primaryKey(),
    seq: integer().notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    kind: text({ enum: UNIT_KINDS }).notNull(),
    position: integer().notNull(),
    enumerator: text(),
    text: text().notNull(),
  },
  t => [
    check('units_kind', oneOf(t.kind, UNIT_KINDS)),
    uniqueIndex('units_by_document').on(t.documentId, t.position),
    index('units_by_seq').on(t.seq),
  ],
);

/** The stretches of its source that a unit came from, in order. */
export const provenance = sqliteTable(
  'provenance',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  t => [primaryKey({ columns: [t.unitId, t.start] }), check('provenance_range', sql`${t.start} < ${t.end}`)],
);

export const particulars = sqliteTable(
  'particulars',
  {
    id: text()
      .primaryKey()
      .references(() => units.id),
    kind: text({ enum: PARTICULAR_KINDS }).notNull(),
  },
  t => [check('particulars_kind', oneOf(t.kind, PARTICULAR_KINDS))],
);

export const parts = sqliteTable(
  'parts',
  {
    id: text()
      .primaryKey()
      .references(() => units.id),
    kind: text({ enum: PART_KINDS }).notNull(),
    label: text().notNull(),
    title: text(),
  },
  t => [check('parts_kind', oneOf(t.kind, PART_KINDS))],
);

export const sections = sqliteTable(
  'sections',
  {
    id: text()
      .primaryKey()
      .references(() => units.id),
    parentId: text('parent_id').references((): AnySQLiteColumn => sections.id),
    partId: text('part_id').references(() => parts.id),
    path: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  t => [index('sections_by_parent').on(t.parentId)],
);

export const paragraphs = sqliteTable(
  'paragraphs',
  {
    id: text()
      .primaryKey()
      .references(() => units.id),
    number: text(),
    label: text().notNull(),
    role: text({ enum: PARAGRAPH_ROLES }).notNull(),
    parentId: text('parent_id').references((): AnySQLiteColumn => paragraphs.id),
    sectionId: text('section_id').references(() => sections.id),
    partId: text('part_id').references(() => parts.id),
    complete: integer({ mode: 'boolean' }).notNull(),
    cutAt: text('cut_at', { enum: CUT_SIDES }).notNull(),
  },
  t => [
    check('paragraphs_role', oneOf(t.role, PARAGRAPH_ROLES)),
    check('paragraphs_cut_at', oneOf(t.cutAt, CUT_SIDES)),
    check('paragraphs_cut_is_incomplete', sql`(${t.cutAt} = '') = ${t.complete}`),
    index('paragraphs_by_parent').on(t.parentId),
    index('paragraphs_by_section').on(t.sectionId),
  ],
);

export const resolutions = sqliteTable('resolutions', {
  id: text()
    .primaryKey()
    .references(() => documents.id),
  /** The organ that speaks, as the enacting formula prints it: "The General Assembly". */
  enacting: text(),
  preambularCount: integer('preambular_count').notNull(),
  operativeCount: integer('operative_count').notNull(),
  letteredCount: integer('lettered_count').notNull(),
});

export const clauses = sqliteTable(
  'clauses',
  {
    id: text()
      .primaryKey()
      .references(() => units.id),
    /** The same as its unit's: lets a filtered list be read in order from one index. */
    seq: integer().notNull(),
    resolutionId: text('resolution_id')
      .notNull()
      .references(() => resolutions.id),
    kind: text({ enum: CLAUSE_KINDS }).notNull(),
    label: text().notNull(),
    path: text({ mode: 'json' }).$type<string[]>().notNull(),
    parentId: text('parent_id').references((): AnySQLiteColumn => clauses.id),
    sectionId: text('section_id').references(() => sections.id),
    partId: text('part_id').references(() => parts.id),
    phrase: text(),
    /** The phrase's normal form, "request" for "Also requests". */
    action: text(),
    tail: text(),
    complete: integer({ mode: 'boolean' }).notNull(),
  },
  t => [
    check('clauses_kind', oneOf(t.kind, CLAUSE_KINDS)),
    index('clauses_by_seq').on(t.seq),
    index('clauses_by_resolution').on(t.resolutionId, t.seq),
    index('clauses_by_kind').on(t.kind, t.seq),
    index('clauses_by_action').on(t.action, t.seq),
    index('clauses_by_phrase').on(sql`${t.phrase} collate nocase`, t.seq),
    index('clauses_by_parent').on(t.parentId),
  ],
);

export const notes = sqliteTable('notes', {
  id: text()
    .primaryKey()
    .references(() => units.id),
  label: text().notNull(),
});

export const noteReferences = sqliteTable(
  'note_references',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    at: integer().notNull(),
    label: text().notNull(),
    noteId: text('note_id').references(() => notes.id),
  },
  t => [primaryKey({ columns: [t.unitId, t.at, t.label] }), index('note_references_by_note').on(t.noteId)],
);

export const organizations = sqliteTable(
  'organizations',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    kind: text({ enum: ORGANIZATION_KINDS }).notNull(),
    parentId: text('parent_id').references((): AnySQLiteColumn => organizations.id),
    successorId: text('successor_id').references((): AnySQLiteColumn => organizations.id),
  },
  t => [
    check('organizations_kind', oneOf(t.kind, ORGANIZATION_KINDS)),
    index('organizations_by_kind').on(t.kind, t.id),
    index('organizations_by_parent').on(t.parentId),
    index('organizations_by_successor').on(t.successorId),
  ],
);

export const organizationNames = sqliteTable(
  'organization_names',
  {
    organizationId: text('organization_id')
      .notNull()
      .references(() => organizations.id),
    name: text().notNull(),
    kind: text({ enum: NAME_KINDS }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.organizationId, t.name] }),
    check('organization_names_kind', oneOf(t.kind, NAME_KINDS)),
    index('organization_names_by_name').on(sql`${t.name} collate nocase`),
  ],
);

export const mentions = sqliteTable(
  'mentions',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    start: integer().notNull(),
    end: integer().notNull(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organizations.id),
    text: text().notNull(),
    /** The same as its unit's. */
    seq: integer().notNull(),
    /** Where in the source it stands; so too for citations and findings. */
    ranges: text({ mode: 'json' }).$type<{ start: number; end: number }[]>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.unitId, t.start, t.organizationId] }),
    check('mentions_range', sql`${t.start} < ${t.end}`),
    index('mentions_by_organization').on(t.organizationId, t.seq, t.start),
  ],
);

export const citations = sqliteTable(
  'citations',
  {
    /** The unit's id, then the ordinal of the citation in it: `A_RES_58_208.PP2.C3`. */
    id: text().primaryKey(),
    /** The same as its unit's. */
    seq: integer().notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    start: integer().notNull(),
    end: integer().notNull(),
    text: text().notNull(),
    kind: text({ enum: CITATION_KINDS }).notNull(),
    symbol: text(),
    pinpoint: text(),
    citedDate: text('cited_date'),
    ranges: text({ mode: 'json' }).$type<{ start: number; end: number }[]>().notNull(),
    targetId: text('target_id').references(() => documents.id),
    status: text({ enum: CITATION_STATUSES }).notNull(),
  },
  t => [
    check('citations_kind', oneOf(t.kind, CITATION_KINDS)),
    check('citations_status', oneOf(t.status, CITATION_STATUSES)),
    check('citations_range', sql`${t.start} < ${t.end}`),
    check('citations_resolved_has_target', sql`(${t.status} = 'resolved') = (${t.targetId} is not null)`),
    index('citations_by_unit').on(t.unitId, t.start, t.end),
    index('citations_by_seq').on(t.seq, t.start),
    index('citations_by_document').on(t.documentId, t.seq, t.start),
    index('citations_by_target').on(t.targetId, t.seq, t.start),
    index('citations_by_symbol').on(t.symbol, t.seq, t.start),
  ],
);

export const findings = sqliteTable(
  'findings',
  {
    id: text().primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    unitId: text('unit_id').references(() => units.id),
    kind: text({ enum: FINDING_KINDS }).notNull(),
    code: text().notNull(),
    message: text().notNull(),
    ranges: text({ mode: 'json' }).$type<{ start: number; end: number }[]>().notNull(),
  },
  t => [
    check('findings_kind', oneOf(t.kind, FINDING_KINDS)),
    index('findings_by_document').on(t.documentId, t.id),
    index('findings_by_code').on(t.code, t.id),
  ],
);

export const furniture = sqliteTable(
  'furniture',
  {
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
    start: integer().notNull(),
    end: integer().notNull(),
    kind: text({ enum: FURNITURE_KINDS }).notNull(),
  },
  t => [
    primaryKey({ columns: [t.sourceId, t.start] }),
    check('furniture_range', sql`${t.start} < ${t.end}`),
    check('furniture_kind', oneOf(t.kind, FURNITURE_KINDS)),
  ],
);

/** One row: what the data set is made from. When it was built is the database file's own time, so that the content does not depend on it. */
export const dataset = sqliteTable('dataset', {
  /** SHA-256 over all content: the version that ETags are made from. */
  version: text().primaryKey(),
  /** Version of the program that read the sources. */
  madeBy: text('made_by').notNull(),
});
