import type { AddresseeGroup, Due, MandateSpan, RequestedItem } from '../../src/model/mandate.ts';
import type { Reply } from '../../src/model/reply.ts';
import { check, index, integer, primaryKey, real, sql, sqliteTable, text } from '../drizzle.cjs';
import { clauses } from './clause.ts';
import { documents, units } from './document.ts';
import { oneOf } from './one-of.ts';
import { organizations } from './organization.ts';
import { spanColumns } from './span.ts';
import { ANSWER_STATUSES, DUE_KINDS, MANDATE_REASONS, MANDATE_STATUSES, REPLY_MANNERS } from './values.ts';

/** The requests that clauses make. Spans are offsets in the text of the unit that they name. */
export const mandates = sqliteTable(
  'mandates',
  {
    /** The clause's id, then the ordinal of the request in it: `A_RES_58_208.OP8.M1`. */
    id: text().primaryKey(),
    /** The same as its clause's. */
    seq: integer().notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => clauses.id),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    askerId: text('asker_id').references(() => organizations.id),
    action: text().notNull(),
    asking: text({ mode: 'json' }).$type<MandateSpan>().notNull(),
    addressee: text({ mode: 'json' }).$type<MandateSpan>().notNull(),
    /** JSON null if there is none. */
    antecedent: text({ mode: 'json' }).$type<MandateSpan | null>().notNull(),
    /** The groups of States among the addressees. */
    groups: text({ mode: 'json' }).$type<AddresseeGroup[]>().notNull().default([]),
    asked: text({ mode: 'json' }).$type<RequestedItem[]>().notNull(),
    conditions: text({ mode: 'json' }).$type<MandateSpan[]>().notNull(),
    status: text({ enum: MANDATE_STATUSES }).notNull(),
    /** Why no document answers it; null if one does. */
    reason: text({ enum: MANDATE_REASONS }),
  },
  t => [
    check('mandates_status', oneOf(t.status, MANDATE_STATUSES)),
    check('mandates_reason', oneOf(t.reason, MANDATE_REASONS)),
    check('mandates_answered_needs_no_reason', sql`(${t.status} = 'answered') = (${t.reason} is null)`),
    index('mandates_by_seq').on(t.seq, t.id),
    index('mandates_by_document').on(t.documentId, t.seq, t.id),
    index('mandates_by_unit').on(t.unitId),
    index('mandates_by_asker').on(t.askerId, t.seq, t.id),
    index('mandates_by_action').on(t.action, t.seq, t.id),
    index('mandates_by_status').on(t.status, t.seq, t.id),
  ],
);

/** The organizations and offices among the addressees of a mandate. */
export const mandateAddressees = sqliteTable(
  'mandate_addressees',
  {
    mandateId: text('mandate_id')
      .notNull()
      .references(() => mandates.id),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organizations.id),
    ...spanColumns(),
  },
  t => [
    primaryKey({ columns: [t.mandateId, t.start, t.organizationId] }),
    check('mandate_addressees_range', sql`${t.start} < ${t.end}`),
    index('mandate_addressees_by_organization').on(t.organizationId, t.mandateId),
  ],
);

/** The times by which, or the intervals at which, a mandate wants what it requests. */
export const mandateDues = sqliteTable(
  'mandate_dues',
  {
    mandateId: text('mandate_id')
      .notNull()
      .references(() => mandates.id),
    ordinal: integer().notNull(),
    kind: text({ enum: DUE_KINDS }).notNull(),
    value: text(),
    /** The body that a session belongs to. */
    bodyId: text('body_id').references(() => organizations.id),
    /** The index in `mandates.asked` of what is due; null if that is not certain. */
    asked: integer(),
    ...spanColumns(),
  },
  t => [
    primaryKey({ columns: [t.mandateId, t.ordinal] }),
    check('mandate_dues_kind', oneOf(t.kind, DUE_KINDS)),
    check('mandate_dues_range', sql`${t.start} < ${t.end}`),
    index('mandate_dues_by_value').on(t.kind, t.value, t.mandateId),
  ],
);

/** The sentences in which reports say what they were made for, with a row for each act that they name. */
export const replies = sqliteTable(
  'replies',
  {
    /** The document's id, then an ordinal: `A_59_325.R1`. */
    id: text().primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    ...spanColumns(),
    symbol: text().notNull(),
    manner: text({ enum: REPLY_MANNERS }).notNull(),
    asked: text({ mode: 'json' }).$type<string[]>().notNull(),
    dues: text({ mode: 'json' }).$type<Pick<Due, 'kind' | 'value'>[]>().notNull(),
  },
  t => [
    check('replies_manner', oneOf(t.manner, REPLY_MANNERS)),
    check('replies_range', sql`${t.start} < ${t.end}`),
    index('replies_by_document').on(t.documentId),
  ],
);

/**
 * What reports answer: a mandate, or a resolution of which no mandate is certain. Derived once all is stored.
 */
export const answers = sqliteTable(
  'answers',
  {
    /** The report's id, then an ordinal: `A_59_325.A1`. */
    id: text().primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    ordinal: integer().notNull(),
    symbol: text().notNull(),
    targetId: text('target_id').references(() => documents.id),
    mandateId: text('mandate_id').references(() => mandates.id),
    status: text({ enum: ANSWER_STATUSES }).notNull(),
    confidence: real(),
    rules: text({ mode: 'json' }).$type<string[]>().notNull(),
    said: text({ mode: 'json' }).$type<Pick<Reply, 'unit' | 'start' | 'end' | 'text'>[]>().notNull(),
    asked: text({ mode: 'json' }).$type<MandateSpan[]>().notNull(),
  },
  t => [
    check('answers_status', oneOf(t.status, ANSWER_STATUSES)),
    check('answers_linked_has_mandate', sql`(${t.status} = 'linked') = (${t.mandateId} is not null)`),
    check('answers_linked_has_confidence', sql`(${t.mandateId} is null) = (${t.confidence} is null)`),
    check('answers_outside_has_no_target', sql`(${t.status} = 'outside') = (${t.targetId} is null)`),
    index('answers_by_document').on(t.documentId, t.ordinal),
    index('answers_by_mandate').on(t.mandateId, t.id),
    index('answers_by_target').on(t.targetId),
  ],
);

/**
 * Reports that a later text of the data set takes note of as submitted pursuant to a resolution, and the
 * mandate that they answer; the reports themselves need not be in the data set. Derived once all is stored.
 */
export const reportedAnswers = sqliteTable(
  'reported_answers',
  {
    /** The id of the unit that says so, then an ordinal: `A_RES_80_5.PP4.A1`. */
    id: text().primaryKey(),
    mandateId: text('mandate_id')
      .notNull()
      .references(() => mandates.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    /** The symbol of the report; null where the text does not give it. */
    symbol: text(),
    /** The report, where the data set has it. */
    documentId: text('document_id').references(() => documents.id),
    confidence: real().notNull(),
    rules: text({ mode: 'json' }).$type<string[]>().notNull(),
    said: text({ mode: 'json' }).$type<MandateSpan[]>().notNull(),
  },
  t => [index('reported_answers_by_mandate').on(t.mandateId, t.id)],
);
