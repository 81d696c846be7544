import type { StateId } from '../../src/model/state.ts';
import { check, index, integer, primaryKey, sql, sqliteTable, text } from '../drizzle.cjs';
import { oneOf } from './one-of.ts';
import { STATE_NAME_KINDS, STATE_STATUSES } from './values.ts';

export const states = sqliteTable(
  'states',
  {
    /** The ISO 3166-1 alpha-3 code. */
    id: text().primaryKey(),
    alpha2: text().notNull(),
    numeric: text().notNull(),
    name: text().notNull(),
    status: text({ enum: STATE_STATUSES }).notNull(),
    successors: text({ mode: 'json' }).$type<StateId[]>().notNull(),
    /** The last year of a State that is no more. */
    until: integer(),
  },
  t => [
    check('states_status', oneOf(t.status, STATE_STATUSES)),
    index('states_by_status').on(t.status, t.id),
  ],
);

export const stateNames = sqliteTable(
  'state_names',
  {
    stateId: text('state_id')
      .notNull()
      .references(() => states.id),
    name: text().notNull(),
    kind: text({ enum: STATE_NAME_KINDS }).notNull(),
    /** The years in which it had a former name; null where they are not known, or the name is in use. */
    from: integer(),
    until: integer(),
  },
  t => [
    primaryKey({ columns: [t.stateId, t.kind, t.name] }),
    check('state_names_kind', oneOf(t.kind, STATE_NAME_KINDS)),
    index('state_names_by_name').on(sql`${t.name} collate nocase`),
  ],
);
