/**
 * Statements that differ only in which filters are set, each prepared once, when its combination is first asked for.
 */
export function byShape<Statement>(
  prepare: (has: (filter: string) => boolean) => Statement,
): (filters: Readonly<Record<string, unknown>>) => Statement {
  const prepared = new Map<string, Statement>();
  return filters => {
    const names = Object.keys(filters)
      .filter(name => filters[name] !== undefined)
      .sort();
    const shape = names.join();
    const statement = prepared.get(shape) ?? prepare(filter => names.includes(filter));
    prepared.set(shape, statement);
    return statement;
  };
}
