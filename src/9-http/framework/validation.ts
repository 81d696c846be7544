import type { FastifyError, FastifyRequest } from 'fastify';
import { type ParameterError, Problem } from './problems.ts';

/** What a validator says of a value that does not fit. */
export type Failure = NonNullable<FastifyError['validation']>[number];

/** The parameters of a failure; each is set for the keyword that it belongs to. */
interface KeywordParams {
  readonly additionalProperty: string;
  readonly missingProperty: string;
  readonly allowedValues: readonly unknown[];
  readonly pattern: string;
}

/** The failures of a route's validator as a problem that lists each wrong parameter. */
export function validationProblem(error: FastifyError, request: FastifyRequest): Problem {
  const place = PLACES[error.validationContext ?? ''] ?? 'query';
  const fields = knownFields(request);
  const known = place === 'body' ? fields : knownParameters(request);
  const errors = eachOnce(
    (error.validation ?? []).map(failure => {
      const wrong = parameterError(failure, place, known);
      return place === 'query' && fields.includes(wrong.name) ? { ...wrong, detail: OF_THE_BODY } : wrong;
    }),
  );
  const unknown = (error.validation ?? []).some(({ keyword }) => keyword === 'additionalProperties');
  return new Problem(
    unknown && place !== 'body' ? 'unknown-parameter' : 'invalid-parameter',
    detailOf(errors),
    { errors, remedy: remedyFor(errors, unknown, place) },
  );
}

/** The same for parameters of an address that no request brought. */
export function parameterProblem(failures: readonly Failure[], known: string[]): Problem {
  const errors = eachOnce(failures.map(failure => parameterError(failure, 'query', known)));
  const isUnknown = failures.some(({ keyword }) => keyword === 'additionalProperties');
  return new Problem(isUnknown ? 'unknown-parameter' : 'invalid-parameter', detailOf(errors), { errors });
}

/** Several values of one parameter may be wrong in the same way. */
const eachOnce = (errors: readonly ParameterError[]): ParameterError[] => [
  ...new Map(errors.map(error => [`${error.name}: ${error.detail}`, error])).values(),
];

const detailOf = (errors: readonly ParameterError[]): string =>
  errors.map(({ name, detail }) => `${name}: ${detail}`).join('; ');

/** Undefined if the remedy of the kind of problem fits. */
function remedyFor(
  errors: readonly ParameterError[],
  unknown: boolean,
  place: ParameterError['in'],
): string | undefined {
  if (errors.some(({ detail }) => detail === OF_THE_BODY))
    return 'Send it in the body: {"text": "...", ...}.';
  return unknown && place === 'body'
    ? 'Use only the fields of the body that the operation knows; `errors` lists them.'
    : undefined;
}

const OF_THE_BODY = 'is no query parameter here, but a field of the body in JSON';

const PLACES: Readonly<Record<string, ParameterError['in']>> = { params: 'path', body: 'body' };

const NOT_BLANK = '\\S';

function parameterError(failure: Failure, place: ParameterError['in'], known: string[]): ParameterError {
  const { keyword, instancePath, message = 'is not allowed' } = failure;
  const { additionalProperty, missingProperty, allowedValues, pattern } =
    failure.params as unknown as KeywordParams;
  if (keyword === 'additionalProperties') {
    return {
      in: place,
      name: additionalProperty,
      detail: 'is not a parameter of this operation',
      allowed: known,
    };
  }
  if (keyword === 'required') {
    return { in: place, name: missingProperty, detail: 'is required' };
  }
  // "/kind/1" is the second value of a parameter that takes several.
  const name = instancePath.split('/')[1] ?? place;
  if (keyword === 'pattern' && pattern === NOT_BLANK)
    return { in: place, name, detail: 'must hold more than white space' };
  return keyword === 'enum'
    ? { in: place, name, detail: message, allowed: allowedValues.map(String) }
    : { in: place, name, detail: message };
}

function knownParameters({ routeOptions }: FastifyRequest): string[] {
  const query = routeOptions.schema?.querystring as { properties?: object } | undefined;
  return Object.keys(query?.properties ?? {});
}

/** The field names of the component that describes the body of the request. */
function knownFields({ routeOptions, server }: FastifyRequest): string[] {
  const body = routeOptions.schema?.body as
    | { content?: Record<string, { schema?: { $ref?: string } }> }
    | undefined;
  const { $ref = '' } = body?.content?.['application/json']?.schema ?? {};
  const component = server.getSchema($ref.replace('#', ''));
  return Object.keys((component as { properties?: object } | undefined)?.properties ?? {});
}
