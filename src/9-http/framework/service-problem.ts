import type { ServiceError, ServiceErrorCode, ServiceErrorFacts } from '../../8-services/service-error.ts';
import { links } from './links.ts';
import { Problem } from './problems.ts';

/** The problem that each refusal of a service is answered with. */
const PROBLEM_OF: {
  readonly [Code in ServiceErrorCode]: (facts: ServiceErrorFacts[Code], message: string) => Problem;
} = {
  NOT_FOUND: (_, message) => new Problem('not-found', message),
  REFERENCE_UNREADABLE: (_, message) => new Problem('unknown-reference', message),
  REFERENCE_UNKNOWN: (_, message) => new Problem('unknown-reference', message),
  PART_UNKNOWN: ({ document, symbol }) =>
    new Problem('unknown-reference', `${symbol} (${links.document(document)}) has no such part.`),
  QUERY_UNREADABLE: ({ offset, reason }, message) =>
    new Problem('invalid-parameter', `q: ${message}`, [
      { in: 'query', name: 'q', detail: reason, at: offset },
    ]),
  TOO_MANY_CLAUSES: ({ clauses }) => new Problem('text-too-long', `The text has ${clauses} clauses.`),
};

export const serviceProblem = <Code extends ServiceErrorCode>({
  code,
  facts,
  message,
}: ServiceError<Code>): Problem => PROBLEM_OF[code](facts, message);
