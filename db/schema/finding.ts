import { check, index, sqliteTable, text } from '../drizzle.cjs';
import { documents, units } from './document.ts';
import { oneOf } from './one-of.ts';
import { ranges } from './span.ts';
import { FINDING_KINDS, type UNIT_KINDS } from './values.ts';

/** A place that contradicts another. */
export interface Evidence {
  readonly document: string;
  /** Null if it is the document as a whole. */
  readonly unit: string | null;
  readonly unitKind: (typeof UNIT_KINDS)[number] | null;
  /** Offsets in the unit's text; null if there is no unit. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly says: string;
  /** Its place in the source of that document. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export const findings = sqliteTable(
  'findings',
  {
    /** The id of the unit or the document, the code, and an ordinal: `A_58_98.P3.CITED_DATES_DIFFER.1`. */
    id: text().primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    unitId: text('unit_id').references(() => units.id),
    kind: text({ enum: FINDING_KINDS }).notNull(),
    code: text().notNull(),
    message: text().notNull(),
    ranges: ranges().notNull(),
    /** Empty if the finding concerns only its own unit. */
    evidence: text({ mode: 'json' }).$type<Evidence[]>().notNull(),
  },
  t => [
    check('findings_kind', oneOf(t.kind, FINDING_KINDS)),
    index('findings_by_document').on(t.documentId, t.id),
    index('findings_by_kind').on(t.kind, t.id),
    index('findings_by_code').on(t.code, t.id),
  ],
);
