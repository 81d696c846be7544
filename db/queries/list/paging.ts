import { type SQL, sql } from 'drizzle-orm';

/** What every list query is given besides its filters: where to go on (a key of the list), and how many rows. */
export interface Stretch {
  readonly after: readonly (number | string)[];
  readonly limit: number;
}

/** The whole of a list, to be counted. SQLite takes a negative limit for none. */
export const NO_LIMIT = -1;

/** A list of ids given as one parameter, so that one prepared statement serves any number of them. */
export const idsParameter = sql`(select value from json_each(${sql.placeholder('ids')}))`;

export const allOf = (conditions: readonly (SQL | false)[]): SQL =>
  sql.join(
    conditions.filter(condition => condition !== false),
    sql` and `,
  );

/** The values that a statement with numbered key columns takes: `after0`, `after1`, ... */
export const keyValues = (after: readonly (number | string)[]): Record<string, number | string> =>
  Object.fromEntries(after.map((value, index) => [`after${index}`, value]));

/** Keyset paging over the given columns: what follows the key in their order. */
export const follows = (...columns: readonly SQL[]): SQL =>
  sql`(${sql.join([...columns], sql`, `)}) > (${sql.join(
    columns.map((_, index) => sql.placeholder(`after${index}`)),
    sql`, `,
  )})`;

/** The filters, with the words to be looked for as a pattern of `like … escape '\\'`. */
export const withPattern = <Filters extends { readonly q?: string | undefined }>(
  filters: Filters,
): Filters => ({
  ...filters,
  q: patternOf(filters.q),
});

const patternOf = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : `%${part.replaceAll(/[\\%_]/g, '\\$&')}%`;
