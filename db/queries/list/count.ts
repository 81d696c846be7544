import { sql } from '../../drizzle.cjs';

/** The columns of a statement that only counts rows. */
export const TOTAL = { total: sql<number>`count(*)` };
