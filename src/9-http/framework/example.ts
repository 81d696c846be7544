import type { z } from 'zod';
import type { AnswerExample } from './answer.ts';
import { parametersOf } from './json-schema.ts';
import { validatorOf } from './schema-compilers.ts';
import { parameterProblem } from './validation.ts';

/** An operation at work on a data set; a plain value. */
export interface OperationExample {
  /** The values of path and query parameters, as the address has them. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The body of the request, for an operation that reads one. */
  readonly sent?: object;
  readonly answer: AnswerExample;
}

/** The parameters in an address, by their place. */
interface AddressParameters {
  readonly path: Record<string, string>;
  readonly query: Record<string, string>;
}

/**
 * The parameters in an address of a template: `/v1/clauses/A_RES_58_208.PP1?view=tree` of `/v1/clauses/{id}`
 * has the path parameter `id` and the query parameter `view`; so has `/v1/clauses/A_RES_58_208.PP1.md` of
 * `/v1/clauses/{id}.md`.
 */
export function readAddress(template: string, address: string): AddressParameters {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const values = pathname.split('/');
  const named = template.split('/').flatMap((step, index): [string, string][] => {
    const [, name, suffix = ''] = /^\{(\w+)\}(\.\w+)?$/.exec(step) ?? [];
    const value = values[index] ?? '';
    return name === undefined
      ? []
      : [[name, decodeURIComponent(value.slice(0, value.length - suffix.length))]];
  });
  return { path: Object.fromEntries(named), query: Object.fromEntries(searchParams) };
}

/**
 * Validates parameters as those of a request are: values are coerced to their types, and defaults filled in.
 *
 * @throws Problem invalid-parameter or unknown-parameter, if they do not fit
 */
export function validParameters<Schema extends z.ZodObject>(schema: Schema, given: object): z.output<Schema> {
  const parameters: Record<string, unknown> = { ...given };
  const validate = validatorOf(parametersOf(schema));
  if (!validate(parameters)) throw parameterProblem(validate.errors ?? [], Object.keys(schema.shape));
  return parameters as z.output<Schema>;
}
