import { sql } from 'drizzle-orm';

/** The columns of a statement that only counts rows. */
export const TOTAL = { total: sql<number>`count(*)` };
