import { type AnySQLiteColumn, check, index, integer, sql, sqliteTable, text } from '../drizzle.cjs';
import { parts, sections, units } from './document.ts';
import { oneOf } from './one-of.ts';
import { CUT_SIDES, PARAGRAPH_ROLES } from './values.ts';

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
