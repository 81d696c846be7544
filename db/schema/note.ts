import { index, integer, primaryKey, sqliteTable, text } from '../drizzle.cjs';
import { units } from './document.ts';

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
