import type { SQLiteColumn } from '../../drizzle.cjs';
import { and, eq, type SQL, sql } from '../../drizzle.cjs';
import type { IsSet } from './prepared-by-filters.ts';

/** The condition that each filter stands for. */
export type FilterConditions = Readonly<Record<string, SQL>>;

/** Filters that each compare one column with the parameter of the same name. */
export const equalTo = (columns: Readonly<Record<string, SQLiteColumn>>): FilterConditions =>
  Object.fromEntries(
    Object.entries(columns).map(([filter, column]) => [filter, eq(column, sql.placeholder(filter))]),
  );

/**
 * Filters that each look for one column among the values that the parameter of the same name lists; goes with
 * `withLists`.
 */
export const among = (columns: Readonly<Record<string, SQLiteColumn>>): FilterConditions =>
  Object.fromEntries(Object.entries(columns).map(([filter, column]) => [filter, isAmong(column, filter)]));

/** The condition that a value is among those of a filter. */
export const isAmong = (value: SQL | SQLiteColumn, filter: string): SQL =>
  sql`${value} in (select value from json_each(${sql.placeholder(filter)}))`;

/** A filter of a query that takes several values at once. */
export type OneOrMore<Value> = Value | readonly Value[] | undefined;

/** Filters as parameters of a statement that takes lists of values: what is one value is a list of one. */
export const withLists = (filters: object): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [
      name,
      value === undefined ? undefined : JSON.stringify([value].flat()),
    ]),
  );

/** The conditions of the filters that are set; undefined where none is. */
export const conditionsSet = (conditions: FilterConditions, isSet: IsSet): SQL | undefined =>
  and(...Object.entries(conditions).flatMap(([filter, condition]) => (isSet(filter) ? [condition] : [])));

/** Filters as parameters of a statement: SQLite knows no booleans. */
export const withNumbers = <Filters extends object>(filters: Filters) =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? Number(value) : value,
    ]),
  ) as { [Name in keyof Filters]: Exclude<Filters[Name], boolean> | number };

/** Joins conditions by "and"; `false` stands for one that does not apply. */
export const allOf = (conditions: readonly (SQL | false)[]): SQL =>
  sql.join(
    conditions.filter(condition => condition !== false),
    sql` and `,
  );

/** The condition that the filter `q` is part of a column, in any ASCII case; goes with `withLikePattern`. */
export const contains = (column: SQLiteColumn | SQL): SQL =>
  sql`${column} like ${sql.placeholder('q')} escape '\\'`;

/** The filters with `q` as the pattern that `contains` takes. */
export const withLikePattern = <Filters extends { readonly q?: string | undefined }>(
  filters: Filters,
): Filters => ({
  ...filters,
  q: likePattern(filters.q),
});

const likePattern = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : `%${part.replaceAll(/[\\%_]/g, '\\$&')}%`;
