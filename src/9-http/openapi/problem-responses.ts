import { STATUS_CODES } from 'node:http';
import { componentOf } from '../framework/json-schema.ts';
import {
  PROBLEM_KINDS,
  PROBLEM_MEDIA_TYPE,
  PROBLEMS,
  Problem,
  type ProblemKind,
  problemBody,
} from '../framework/problems.ts';
import { Problem as ProblemSchema } from '../schemas/problem.ts';
import { type HeaderName, headersOf, ON_EVERY_ANSWER } from './headers.ts';
import { schemaInDocument } from './schemas.ts';
import type { OpenApiVersion } from './versions.ts';

/** What can go wrong with every operation. */
const EVERYWHERE: readonly ProblemKind[] = [
  'invalid-parameter',
  'method-not-allowed',
  'not-acceptable',
  'request-timeout',
  'address-too-long',
  'too-many-requests',
  'headers-too-large',
  'internal',
  'no-data',
];

/** The answers to what can go wrong with an operation, by status: each a reference to a component. */
export function problemReferences(kinds: readonly ProblemKind[]): Record<string, object> {
  const statuses = new Set([...EVERYWHERE, ...kinds].map(kind => PROBLEMS[kind].status));
  return Object.fromEntries(
    [...statuses].map(status => [status, { $ref: `#/components/responses/${nameOf(status)}` }]),
  );
}

/**
 * The answers of all operations to what can go wrong, by name: one for each status, with all kinds that have
 * it.
 */
export function problemComponents(version: OpenApiVersion): Record<string, object> {
  const byStatus = Map.groupBy(PROBLEM_KINDS, kind => PROBLEMS[kind].status);
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [nameOf(status), problemResponse(status, kinds, version)]),
  );
}

/** "NotFound" of 404. */
const nameOf = (status: number): string => (STATUS_CODES[status] ?? '').replaceAll(/[^A-Za-z]/g, '');

/** The headers that only some problems have. */
const SPECIAL_HEADERS: Readonly<Record<number, readonly HeaderName[]>> = {
  405: ['Allow'],
  416: ['ContentRange'],
  429: ['RetryAfter'],
  503: ['RetryAfter'],
};

function problemResponse(status: number, kinds: readonly ProblemKind[], version: OpenApiVersion) {
  const [kind = 'internal'] = kinds;
  const { title, remedy } = PROBLEMS[kind];
  const example = problemBody(new Problem(kind, `${title}.`, { remedy }), {
    url: '/v1/clauses',
    id: REQUEST,
  });
  return {
    description: kinds.map(one => `${PROBLEMS[one].title}: \`${one}\`.`).join(' '),
    headers: headersOf([...ON_EVERY_ANSWER, ...(SPECIAL_HEADERS[status] ?? [])]),
    content: {
      [PROBLEM_MEDIA_TYPE]: { schema: schemaInDocument(componentOf(ProblemSchema), version), example },
    },
  };
}

const REQUEST = '6d0c6f0e-8e1b-4c55-9f0a-0d3a6e1c2b7f';
