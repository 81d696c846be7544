import type { FastifyError, FastifyRequest } from 'fastify';
import { type ParameterError, Problem } from './problems.ts';

type Failure = NonNullable<FastifyError['validation']>[number];

/** What the validator adds to a failure, each for the keyword that it belongs to. */
interface KeywordParams {
  readonly additionalProperty: string;
  readonly missingProperty: string;
  readonly allowedValues: readonly unknown[];
}

/** What the compiled validator of a route found wrong, parameter by parameter. */
export function validationProblem(error: FastifyError, request: FastifyRequest): Problem {
  const place = PLACES[error.validationContext ?? ''] ?? 'query';
  const known = knownParameters(request);
  const errors = (error.validation ?? []).map(failure => parameterError(failure, place, known));
  const unknown = (error.validation ?? []).some(({ keyword }) => keyword === 'additionalProperties');
  return new Problem(
    unknown && place !== 'body' ? 'unknown-parameter' : 'invalid-parameter',
    errors.map(({ name, detail }) => `${name}: ${detail}`).join('; '),
    errors,
  );
}

const PLACES: Readonly<Record<string, ParameterError['in']>> = { params: 'path', body: 'body' };

function parameterError(failure: Failure, place: ParameterError['in'], known: string[]): ParameterError {
  const { keyword, instancePath, message = 'is not allowed' } = failure;
  const { additionalProperty, missingProperty, allowedValues } = failure.params as unknown as KeywordParams;
  if (keyword === 'additionalProperties') {
    return {
      in: place,
      name: additionalProperty,
      detail: 'is not a parameter of this operation',
      allowed: place === 'body' ? ['text', 'body'] : known,
    };
  }
  if (keyword === 'required') {
    return { in: place, name: missingProperty, detail: 'is required' };
  }
  const name = instancePath.slice(1) || place;
  return keyword === 'enum'
    ? { in: place, name, detail: message, allowed: allowedValues.map(String) }
    : { in: place, name, detail: message };
}

function knownParameters({ routeOptions }: FastifyRequest): string[] {
  const query = routeOptions.schema?.querystring as { properties?: object } | undefined;
  return Object.keys(query?.properties ?? {});
}
