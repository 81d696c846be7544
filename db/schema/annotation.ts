import { check, index, integer, primaryKey, sql, sqliteTable, text } from '../drizzle.cjs';
import { documents, units } from './document.ts';
import { oneOf } from './one-of.ts';
import { organizations } from './organization.ts';
import { ranges } from './span.ts';
import { CITATION_KINDS, CITATION_STATUSES, TREATMENTS } from './values.ts';

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
    /** The `seq` of its unit. */
    seq: integer().notNull(),
    /** Its place in the source; the same for citations and findings. */
    ranges: ranges().notNull(),
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
    /** The `seq` of its unit. */
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
    ranges: ranges().notNull(),
    instrument: text(),
    treatment: text({ enum: TREATMENTS }).notNull(),
    targetId: text('target_id').references(() => documents.id),
    /** The unit of the target that the pinpoint resolves to. */
    targetUnitId: text('target_unit_id').references(() => units.id),
    status: text({ enum: CITATION_STATUSES }).notNull(),
  },
  t => [
    check('citations_kind', oneOf(t.kind, CITATION_KINDS)),
    check('citations_status', oneOf(t.status, CITATION_STATUSES)),
    check('citations_range', sql`${t.start} < ${t.end}`),
    check('citations_treatment', oneOf(t.treatment, TREATMENTS)),
    check(
      'citations_resolved_has_target',
      sql`(${t.status} in ('resolved', 'conflict')) = (${t.targetId} is not null)`,
    ),
    check('citations_unit_has_target', sql`${t.targetUnitId} is null or ${t.targetId} is not null`),
    index('citations_by_unit').on(t.unitId, t.start, t.end),
    index('citations_by_kind').on(t.kind, t.seq, t.start),
    index('citations_by_status').on(t.status, t.seq, t.start),
    index('citations_by_seq').on(t.seq, t.start),
    index('citations_by_document').on(t.documentId, t.seq, t.start),
    index('citations_by_target').on(t.targetId, t.seq, t.start),
    index('citations_by_target_unit').on(t.targetUnitId, t.seq, t.start),
    index('citations_by_treatment').on(t.treatment, t.seq, t.start),
    index('citations_by_symbol').on(t.symbol, t.seq, t.start),
    index('citations_by_instrument').on(t.instrument, t.seq, t.start),
  ],
);
