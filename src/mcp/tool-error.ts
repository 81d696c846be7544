import { ServiceError, type ServiceErrorCode, type ServiceErrorFacts } from '../8-services/service-error.ts';

/** A question that a tool cannot answer; the message says what would be right. */
export class ToolError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ToolError';
  }
}

/**
 * What a model is told of an error that was raised on purpose: what is wrong, and what would be right.
 *
 * @throws any other error
 */
export function toolErrorMessage(error: unknown): string {
  if (error instanceof ToolError) return error.message;
  if (!(error instanceof ServiceError)) throw error;
  return `${error.message} ${remedyFor(error)}`.trim();
}

const remedyFor = <Code extends ServiceErrorCode>({ code, facts }: ServiceError<Code>): string =>
  REMEDIES[code](facts);

const REMEDIES: { readonly [Code in ServiceErrorCode]: (facts: ServiceErrorFacts[Code]) => string } = {
  NOT_FOUND: () => 'Use resolve_reference for the id of a reference, or search for its words.',
  REFERENCE_UNREADABLE: () =>
    'Write a symbol, and after it, if wanted, a paragraph: "A/RES/58/208, para. 10 (a)".',
  REFERENCE_UNKNOWN: () => 'Another symbol may be meant; search for words of its title.',
  PART_UNKNOWN: ({ document }) =>
    `Leave the part out, or use read_document with "${document}" for what it consists of.`,
  VALUE_UNKNOWN: ({ near, all }) => {
    if (near.length > 0) return `Did you mean ${alternatives(near)}?`;
    return all.length > 0
      ? `It can be ${alternatives(all)}.`
      : 'Leave it out, and see what the answers have.';
  },
  // The message says it.
  QUERY_UNREADABLE: () => '',
  FILE_UNREADABLE: () => 'Send the text itself.',
  TOO_MANY_CLAUSES: () => 'Send fewer clauses at a time.',
};

const alternatives = (values: readonly string[]): string => values.map(value => `"${value}"`).join(' or ');
