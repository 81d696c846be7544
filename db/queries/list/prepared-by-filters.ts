/** Whether a filter is set. */
export type IsSet = (filter: string) => boolean;

/**
 * One prepared statement for each combination of filters that are set, made when the
 * combination first comes up.
 *
 * @param prepare makes the statement for a combination
 * @returns the statement for the given filters; one whose value is undefined is not set
 */
export function preparedByFilters<Statement>(
  prepare: (isSet: IsSet) => Statement,
): (filters: object) => Statement {
  const prepared = new Map<string, Statement>();
  return filters => {
    const names = Object.entries(filters)
      .flatMap(([name, value]) => (value === undefined ? [] : name))
      .sort();
    const combination = names.join();
    const statement = prepared.get(combination) ?? prepare(filter => names.includes(filter));
    prepared.set(combination, statement);
    return statement;
  };
}
