/** Everything that a service can refuse, by code, with the facts that a front door needs to explain it. */
export interface ServiceErrorFacts {
  /** Nothing of this kind has this id; `documentType` is set where a document of another type has it. */
  readonly NOT_FOUND: {
    readonly kind: EntityKind;
    readonly id: string;
    readonly documentType: string | null;
  };
  /** A reference names no symbol and no number. */
  readonly REFERENCE_UNREADABLE: { readonly reference: string };
  /** The data set has none of the documents that a reference can mean. */
  readonly REFERENCE_UNKNOWN: { readonly symbols: readonly string[] };
  /** The data set has the document that a reference names, but the document has no such part. */
  readonly PART_UNKNOWN: { readonly document: string; readonly symbol: string };
  /**
   * A filter has a value that nothing can have; `near` are values that may be meant, the likeliest first, and `all`
   * those that there are, if they are few.
   */
  readonly VALUE_UNKNOWN: {
    readonly kind: string;
    readonly value: string;
    readonly near: readonly string[];
    readonly all: readonly string[];
  };
  /**
   * A text query cannot be read at `offset` (UTF-16 code units, from 0); `reason` says
   * why, and what would be right.
   */
  readonly QUERY_UNREADABLE: { readonly offset: number; readonly reason: string };
  /** A file that was sent is of no kind that is read, damaged, protected, or too large. */
  readonly FILE_UNREADABLE: { readonly reason: string };
  /** A text that was sent has more clauses than are compared in one request. */
  readonly TOO_MANY_CLAUSES: { readonly clauses: number; readonly maximum: number };
}

export type ServiceErrorCode = keyof ServiceErrorFacts;

export type EntityKind =
  | 'clause'
  | 'document'
  | 'mandate'
  | 'note'
  | 'organization'
  | 'state'
  | 'paragraph'
  | 'part'
  | 'resolution'
  | 'section'
  | 'series'
  | 'table'
  | 'work';

/** One line for a person: what is wrong and, where that helps, what would be right. */
const MESSAGES: {
  readonly [Code in ServiceErrorCode]: (facts: ServiceErrorFacts[Code]) => string;
} = {
  NOT_FOUND: ({ kind, id, documentType }) =>
    `There is no ${kind} "${id}".${documentType === null ? '' : ` "${id}" is a ${documentType}.`}`,
  REFERENCE_UNREADABLE: ({ reference }) => `There is no symbol or number in "${reference}".`,
  REFERENCE_UNKNOWN: ({ symbols }) => `The data set does not hold ${symbols.join(' or ')}.`,
  PART_UNKNOWN: ({ symbol }) => `${symbol} has no such part.`,
  VALUE_UNKNOWN: ({ kind, value }) => `There is no ${kind} "${value}" in the data set.`,
  QUERY_UNREADABLE: ({ offset, reason }) => `at character ${offset + 1}: ${reason}`,
  FILE_UNREADABLE: ({ reason }) => reason,
  TOO_MANY_CLAUSES: ({ clauses, maximum }) =>
    `The text has ${clauses} clauses; at most ${maximum} can be checked at a time.`,
};

/** The only error that a service throws on purpose. */
export class ServiceError<Code extends ServiceErrorCode = ServiceErrorCode> extends Error {
  readonly code: Code;
  readonly facts: ServiceErrorFacts[Code];

  constructor(code: Code, facts: ServiceErrorFacts[Code]) {
    super(MESSAGES[code](facts));
    this.name = 'ServiceError';
    this.code = code;
    this.facts = facts;
  }
}

/** Nothing of the kind has the id. */
export const notFound = (kind: EntityKind, id: string): ServiceError<'NOT_FOUND'> =>
  new ServiceError('NOT_FOUND', { kind, id, documentType: null });
