import type { z } from 'zod';
import type { Refusal } from '../../8-services/dataset/dataset-store.ts';
import { readAddress, validParameters } from './example.ts';
import { listParameters, withLists } from './filters/value-lists.ts';

/** What is asked, with validated parameters; a plain value. */
export interface Question<Params, Query> {
  /** Why the file at the path of the database is not served, if it is not. */
  readonly refusal: Refusal | null;
  /** Why the latest data set cannot be had from the store that is followed, if it cannot. */
  readonly storeFailure?: Refusal | null;
  readonly params: Params;
  readonly query: Query;
  /** The path and query as requested. */
  readonly url: string;
  /** The `Accept` header. */
  readonly accept: string | undefined;
}

/** The address of an operation, and the parameters in it. */
export interface OperationAddress<Params extends z.ZodObject, Query extends z.ZodObject> {
  /** With its parameters as OpenAPI writes them: `/v1/clauses/{id}`. */
  readonly url: `/${string}`;
  readonly params: Params;
  readonly query: Query;
  /** Former names of its parameters, each with the present one: they are understood still. */
  readonly formerly?: Readonly<Record<string, string>>;
}

/** Turns the query of an address into what its schema describes: with present names, and with lists. */
export function givenQuery({
  query,
  formerly,
}: Pick<OperationAddress<z.ZodObject, z.ZodObject>, 'query' | 'formerly'>): (query: object) => object {
  const lists = listParameters(query);
  return given => withLists(formerly === undefined ? given : withPresentNames(given, formerly), lists);
}

/** A query with the present names of its parameters in place of former ones. */
const withPresentNames = (query: object, formerly: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [formerly[name] ?? name, value]));

/**
 * The question that an address asks of an operation.
 *
 * @throws Problem invalid-parameter or unknown-parameter, if the parameters in the address do not fit
 */
export function questionAt<Params extends z.ZodObject, Query extends z.ZodObject>(
  definition: OperationAddress<Params, Query>,
  url: string,
): Question<z.output<Params>, z.output<Query>> {
  const { url: template, params, query } = definition;
  const given = readAddress(template, url);
  return {
    refusal: null,
    params: validParameters(params, given.path),
    query: validParameters(query, givenQuery(definition)(given.query)),
    url,
    accept: undefined,
  };
}
