import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { documents, units } from './document.ts';
import { oneOf } from './one-of.ts';
import { FINDING_KINDS } from './values.ts';

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
    index('findings_by_kind').on(t.kind, t.id),
    index('findings_by_code').on(t.code, t.id),
  ],
);
