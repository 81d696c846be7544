import type { z } from 'zod';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { ServiceError } from '../../../8-services/service-error.ts';
import { understandValue } from '../../../8-services/spelling/understand-value.ts';
import { type NamedValue, namedBy } from '../../schemas/parameters.ts';
import { type ParameterError, Problem } from '../problems.ts';

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
 * @throws Problem invalid-parameter, with the values that would fit in place of each that does not; not-found, where
 *   nothing else can be meant
 */
export async function understoodQuery<Query extends object>(
  dataset: Dataset,
  parameters: readonly Named[],
  query: Query,
): Promise<Query> {
  if (parameters.length === 0) return query;
  const understood = { ...query } as Record<string, unknown>;
  const unknown: UnknownValue[] = [];
  const meant = (parameter: Named, value: string): Promise<string> =>
    understandValue(dataset, parameter.kind, value).catch(error => {
      unknown.push({ parameter, error: unknownValueIn(error) });
      return value;
    });
  for (const parameter of parameters) {
    const value = understood[parameter.name];
    if (typeof value === 'string') understood[parameter.name] = await meant(parameter, value);
    if (Array.isArray(value)) {
      const apart = await Promise.all(value.map(one => namesIn(dataset, parameter, String(one))));
      understood[parameter.name] = await Promise.all(apart.flat().map(one => meant(parameter, one)));
    }
  }
  const [first] = unknown;
  if (first !== undefined) throw problemOf(first, unknown);
  return understood as Query;
}

interface UnknownValue {
  readonly parameter: Named;
  readonly error: ServiceError<'VALUE_UNKNOWN'>;
}

/** The names in a value, which may be one that has commas, or several with a blank behind each comma. */
async function namesIn(dataset: Dataset, { kind }: Named, value: string): Promise<readonly string[]> {
  if (!value.includes(',')) return [value];
  return understandValue(dataset, kind, value).then(
    () => [value],
    () => value.split(',').map(name => name.trim()),
  );
}

/** @throws the error, if it is another one */
function unknownValueIn(error: unknown): ServiceError<'VALUE_UNKNOWN'> {
  if (error instanceof ServiceError && error.code === 'VALUE_UNKNOWN')
    return error as ServiceError<'VALUE_UNKNOWN'>;
  throw error;
}

function problemOf({ parameter, error }: UnknownValue, all: readonly UnknownValue[]): Problem {
  const [likeliest] = error.facts.near;
  return new Problem(
    parameter.isSubject ? 'not-found' : 'invalid-parameter',
    all.map(({ parameter: { name }, error: { message } }) => `${name}: ${message}`).join(' '),
    {
      errors: all.map(parameterError),
      remedy:
        likeliest === undefined ? undefined : `Did you mean "${likeliest}"? \`errors\` lists what is near.`,
    },
  );
}

function parameterError({ parameter: { name }, error: { message, facts } }: UnknownValue): ParameterError {
  const allowed = facts.near.length === 0 ? facts.all : facts.near;
  return { in: 'query', name, detail: message, ...(allowed.length === 0 ? {} : { allowed }) };
}
