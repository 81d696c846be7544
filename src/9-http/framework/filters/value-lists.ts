import { z } from 'zod';
import { anyOf, namedBy } from '../../schemas/parameters.ts';

/** A parameter that takes several values. */
export interface ListParameter {
  readonly name: string;
  /** What divides values: names have commas of their own, with a blank behind them. */
  readonly divider: ',' | RegExp;
}

/** The parameters of a query that take several values. */
export const listParameters = (query: z.ZodObject): ListParameter[] =>
  Object.entries(query.shape).flatMap(([name, schema]) =>
    withoutOptional(schema) instanceof z.ZodArray
      ? [{ name, divider: namedBy(schema) === undefined ? ',' : /,(?!\s)/ }]
      : [],
  );

/**
 * A query as the address has it, with a list of values for each of these parameters:
 * a, b and c for "kind=a,b&kind=c".
 */
export function withLists(query: object, parameters: readonly ListParameter[]): object {
  const lists: Record<string, unknown> = { ...query };
  for (const { name, divider } of parameters) {
    const given = lists[name];
    if (given !== undefined)
      lists[name] = [given].flat().flatMap(value =>
        String(value)
          .split(divider)
          .map(one => one.trim()),
      );
  }
  return lists;
}

/** The schema of a parameter that takes one value, made to take several. */
export function listOf(schema: z.core.$ZodType): z.ZodType {
  const one = withoutOptional(schema) as z.ZodType;
  return anyOf(one, z.globalRegistry.get(schema)?.description ?? one.description);
}

const withoutOptional = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? schema.unwrap() : schema;
