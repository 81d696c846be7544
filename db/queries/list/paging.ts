import { type SQL, type SQLWrapper, sql } from '../../drizzle.cjs';

/** A page of a list: at most `limit` rows that follow the key `after` in the order of the list. */
export interface KeysetPage {
  /** A value for each column that the list is ordered by. */
  readonly after: readonly (number | string)[];
  readonly limit: number;
}

/** SQLite reads a negative limit as none. */
export const NO_LIMIT = -1;

/**
 * The condition that a row follows the key of the page; the list is ordered by the same columns, ascending.
 */
export const followsKey = (...columns: readonly SQLWrapper[]): SQL =>
  sql`(${sql.join([...columns], sql`, `)}) > (${sql.join(
    columns.map((_, index) => sql.placeholder(keyParameter(index))),
    sql`, `,
  )})`;

/** The parameters of a statement that has `followsKey` and `limit ${PAGE_LIMIT}`. */
export const pageParameters = ({ after, limit }: KeysetPage): Record<string, number | string> => ({
  ...Object.fromEntries(after.map((value, index) => [keyParameter(index), value])),
  limit,
});

export const PAGE_LIMIT = sql.placeholder('limit');

/** The name of the parameter that holds the key's value for a column, which counts from 0. */
export const keyParameter = (column: number): string => `after${column}`;
