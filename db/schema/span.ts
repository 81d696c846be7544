import { integer, text } from '../drizzle.cjs';
import { units } from './document.ts';

/** The columns of a span of a unit's text: the unit, the offsets in its text, and the words there. */
export const spanColumns = () => ({
  unitId: text('unit_id')
    .notNull()
    .references(() => units.id),
  start: integer().notNull(),
  end: integer().notNull(),
  text: text().notNull(),
});

/** A JSON column with ranges of the text of a source, as offsets in UTF-16 code units, the ends excluded. */
export const ranges = () => text({ mode: 'json' }).$type<{ start: number; end: number }[]>();
