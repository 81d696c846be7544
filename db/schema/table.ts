import type { TableCell } from '../../src/model/table.ts';
import { sqliteTable, text } from '../drizzle.cjs';
import { parts, sections, units } from './document.ts';

/** Tables of data. The text of the unit is that of the cells, row by row. */
export const tables = sqliteTable('tables', {
  id: text()
    .primaryKey()
    .references(() => units.id),
  /** "T1", "T2": counts the tables of the document. */
  label: text().notNull(),
  /** The cells that have text, row by row; `start` and `end` are their ranges in the text of the unit. */
  rows: text({ mode: 'json' }).$type<TableCell[][]>().notNull(),
  sectionId: text('section_id').references(() => sections.id),
  partId: text('part_id').references(() => parts.id),
});
