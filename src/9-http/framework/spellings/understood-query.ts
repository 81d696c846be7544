import type { z } from 'zod';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { ServiceError } from '../../../8-services/service-error.ts';
import { understandValue } from '../../../8-services/spelling/understand-value.ts';
import { type NamedValue, namedBy } from '../../schemas/parameters.ts';
import { Problem } from '../problems.ts';

/** A parameter whose values name something of the data set. */
interface Named extends NamedValue {
  readonly name: string;
}

/** The parameters of a query whose values name something of the data set. */
export const namedParameters = (query: z.ZodObject): Named[] =>
  Object.entries(query.shape).flatMap(([name, schema]) => {
    const named = namedBy(schema);
    return named === undefined ? [] : [{ name, ...named }];
  });

/**
 * The query with the values that are meant in place of those in other spellings.
 *
 * @throws Problem invalid-parameter, with the values that would fit; not-found, where nothing else can be
 *   meant
 */
export async function understoodQuery<Query extends object>(
  dataset: Dataset,
  parameters: readonly Named[],
  query: Query,
): Promise<Query> {
  if (parameters.length === 0) return query;
  const understood = { ...query } as Record<string, unknown>;
  for (const parameter of parameters) {
    const value = understood[parameter.name];
    if (typeof value === 'string') understood[parameter.name] = await meantValue(dataset, parameter, value);
  }
  return understood as Query;
}

const meantValue = (dataset: Dataset, parameter: Named, value: string): Promise<string> =>
  understandValue(dataset, parameter.kind, value).catch(error => {
    if (!(error instanceof ServiceError && error.code === 'VALUE_UNKNOWN')) throw error;
    throw unknownValue(parameter, error as ServiceError<'VALUE_UNKNOWN'>);
  });

function unknownValue(
  { name, isSubject }: Named,
  { message, facts }: ServiceError<'VALUE_UNKNOWN'>,
): Problem {
  const { near, all } = facts;
  const [likeliest] = near;
  const allowed = likeliest === undefined ? all : near;
  return new Problem(isSubject ? 'not-found' : 'invalid-parameter', `${name}: ${message}`, {
    errors: [{ in: 'query', name, detail: message, ...(allowed.length === 0 ? {} : { allowed }) }],
    remedy:
      likeliest === undefined ? undefined : `Did you mean "${likeliest}"? \`errors\` lists what is near.`,
  });
}
