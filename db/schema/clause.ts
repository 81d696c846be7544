import type { Range } from '../../src/model/range.ts';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sql,
  sqliteTable,
  text,
  uniqueIndex,
} from '../drizzle.cjs';
import { documents, parts, sections, units } from './document.ts';
import { oneOf } from './one-of.ts';
import { CLAUSE_KINDS } from './values.ts';

export const resolutions = sqliteTable('resolutions', {
  id: text()
    .primaryKey()
    .references(() => documents.id),
  /** The enacting organ, as the enacting formula prints it: "The General Assembly". */
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
    /** The `seq` of its unit, repeated so that one index serves a filtered list in its order. */
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
    /** The normal form of the phrase: "request" for "Also requests". */
    action: text(),
    tail: text(),
    /** Offsets in the text of its unit; null where nothing stands in square brackets. */
    bracketed: text({ mode: 'json' }).$type<Range[]>(),
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

/** How often clauses have an action, and in which phrases, by kind of clause. Derived once all is stored. */
export const actions = sqliteTable(
  'actions',
  {
    kind: text({ enum: CLAUSE_KINDS }).notNull(),
    action: text().notNull(),
    /** Counts from 1, the most frequent first. */
    rank: integer().notNull(),
    count: integer().notNull(),
    phrases: text({ mode: 'json' }).$type<{ phrase: string; count: number }[]>().notNull(),
  },
  t => [
    primaryKey({ columns: [t.kind, t.action] }),
    check('actions_kind', oneOf(t.kind, CLAUSE_KINDS)),
    uniqueIndex('actions_by_rank').on(t.rank),
    index('actions_by_kind').on(t.kind, t.rank),
    index('actions_by_action').on(t.action, t.rank),
  ],
);
