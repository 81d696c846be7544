import type {
  EntityKind,
  ServiceError,
  ServiceErrorCode,
  ServiceErrorFacts,
} from '../../8-services/service-error.ts';
import { links } from './links.ts';
import { Problem } from './problems.ts';

/** The problem that each refusal of a service is answered with. */
const PROBLEM_OF: {
  readonly [Code in ServiceErrorCode]: (facts: ServiceErrorFacts[Code], message: string) => Problem;
} = {
  NOT_FOUND: (facts, message) => new Problem('not-found', message, { remedy: remedyForMissing(facts) }),
  REFERENCE_UNREADABLE: (_, message) => new Problem('unknown-reference', message),
  REFERENCE_UNKNOWN: (_, message) =>
    new Problem('unknown-reference', message, {
      remedy: 'See /v1/documents for what the data set holds; another symbol may be meant.',
    }),
  PART_UNKNOWN: ({ document, symbol }) =>
    new Problem('unknown-reference', `${symbol} (${links.document(document)}) has no such part.`, {
      remedy: `See ${links.document(document)} for what the document consists of, or leave the part out.`,
    }),
  VALUE_UNKNOWN: (_, message) => new Problem('invalid-parameter', message),
  QUERY_UNREADABLE: ({ offset, reason }, message) =>
    new Problem('invalid-parameter', `q: ${message}`, {
      errors: [{ in: 'query', name: 'q', detail: reason, at: offset }],
    }),
  FILE_UNREADABLE: ({ reason }) =>
    new Problem('malformed-request', reason, {
      remedy: 'Send a PDF, Word, HTML or text file that holds the text, without a password.',
    }),
  TOO_MANY_CLAUSES: ({ clauses }) => new Problem('text-too-long', `The text has ${clauses} clauses.`),
};

export const serviceProblem = <Code extends ServiceErrorCode>({
  code,
  facts,
  message,
}: ServiceError<Code>): Problem => PROBLEM_OF[code](facts, message);

/** Where to look for the right id; undefined if /v1/resolve can help, as the remedy of the kind says. */
function remedyForMissing({ kind, id, documentType }: ServiceErrorFacts['NOT_FOUND']): string | undefined {
  if (documentType !== null) return `The ${documentType} is at ${links.document(id)}.`;
  const list = LIST_OF[kind];
  return list && `See ${list} for the ids that there are.`;
}

/** The lists of what is not known by a symbol. */
const LIST_OF: Readonly<Partial<Record<EntityKind, string>>> = {
  mandate: '/v1/mandates',
  organization: '/v1/organizations',
  series: '/v1/series',
  state: '/v1/states',
};
