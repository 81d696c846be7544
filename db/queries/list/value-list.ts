import { sql } from '../../drizzle.cjs';

/**
 * A list given as one parameter, so that one prepared statement serves lists of any length; goes with
 * `listParameters`.
 */
export const listedValues = sql`(select value from json_each(${sql.placeholder('ids')}))`;

/** The same list as a table, whose column `value` holds the values. */
export const listedTable = sql`json_each(${sql.placeholder('ids')}) as listed`;

/** The parameters of a statement that has `listedValues` or `listedTable`. */
export const listParameters = (values: Iterable<number | string>): { ids: string } => ({
  ids: JSON.stringify([...values]),
});
