import { text } from '../drizzle.cjs';

/** A JSON column with ranges of the text of a source, as offsets in UTF-16 code units, the ends excluded. */
export const ranges = () => text({ mode: 'json' }).$type<{ start: number; end: number }[]>();
