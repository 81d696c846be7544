import { check, index, integer, primaryKey, sqliteTable, text } from '../drizzle.cjs';
import { documents, units } from './document.ts';
import { oneOf } from './one-of.ts';
import { organizations } from './organization.ts';
import { states } from './state.ts';
import { VOTE_CHOICES, VOTE_MANNERS } from './values.ts';

/** How a document was adopted; no row where it does not say. */
export const votes = sqliteTable(
  'votes',
  {
    documentId: text('document_id')
      .primaryKey()
      .references(() => documents.id),
    /** The formal line that states it. */
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    manner: text({ enum: VOTE_MANNERS }).notNull(),
    inFavour: integer('in_favour'),
    against: integer(),
    abstaining: integer(),
  },
  t => [check('votes_manner', oneOf(t.manner, VOTE_MANNERS)), index('votes_by_manner').on(t.manner)],
);

/** How each voted, as far as it is printed. */
export const ballots = sqliteTable(
  'ballots',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => votes.documentId),
    /** Counts from 1, in the order of the text. */
    ordinal: integer().notNull(),
    choice: text({ enum: VOTE_CHOICES }).notNull(),
    /** As printed. */
    name: text().notNull(),
    /** Null for a name that the authority file of States does not know. */
    stateId: text('state_id').references(() => states.id),
  },
  t => [
    primaryKey({ columns: [t.documentId, t.ordinal] }),
    check('ballots_choice', oneOf(t.choice, VOTE_CHOICES)),
    index('ballots_by_state').on(t.stateId, t.choice, t.documentId),
  ],
);

/** Those who submit a draft. */
export const sponsors = sqliteTable(
  'sponsors',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => documents.id),
    /** Counts from 1, in the order of the text. */
    ordinal: integer().notNull(),
    /** As printed. */
    name: text().notNull(),
    stateId: text('state_id').references(() => states.id),
    organizationId: text('organization_id').references(() => organizations.id),
    onBehalfOf: text('on_behalf_of'),
    joined: integer({ mode: 'boolean' }).notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
  },
  t => [
    primaryKey({ columns: [t.documentId, t.ordinal] }),
    index('sponsors_by_state').on(t.stateId, t.documentId),
  ],
);
