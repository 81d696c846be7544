import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sql,
  sqliteTable,
  text,
} from '../drizzle.cjs';
import { oneOf } from './one-of.ts';
import { NAME_KINDS, ORGANIZATION_KINDS } from './values.ts';

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

/** Names that are built like an organization's and have no record, for whoever edits the authority file. */
export const organizationCandidates = sqliteTable(
  'organization_candidates',
  {
    name: text().notNull(),
    documentId: text('document_id').notNull(),
    /** How often the document has the name. */
    count: integer().notNull(),
    /** The first unit of the document that has it. */
    unitId: text('unit_id').notNull(),
  },
  t => [primaryKey({ columns: [t.name, t.documentId] })],
);
