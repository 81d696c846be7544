/** The ISO 3166-1 alpha-3 code of a State: `BOL`. One that is no more keeps the code that it had: `SUN`. */
export type StateId = string & { readonly __brand: 'StateId' };

/**
 * A State is a member of the United Nations, a non-member with an observer mission, another that takes part in
 * some organizations of the system, or one that is no more.
 */
export const STATE_STATUSES = ['member', 'observer', 'non-member', 'former'] as const;

export type StateStatus = (typeof STATE_STATUSES)[number];

/** A record of the authority file of States. */
export interface State {
  readonly id: StateId;
  /** The ISO 3166-1 alpha-2 code. */
  readonly alpha2: string;
  /** The ISO 3166-1 numeric code, which is also its M49 code. */
  readonly numeric: string;
  /** The short name that the United Nations uses, or last used. */
  readonly name: string;
  readonly formalName: string;
  readonly status: StateStatus;
  /** Other spellings in use for the present name. */
  readonly otherNames: readonly string[];
  readonly formerNames: readonly FormerName[];
  /** The States that followed one that is no more. */
  readonly successors: readonly StateId[];
  /** The last year of a State that is no more. */
  readonly until: number | null;
}

/** A name that a State no longer has, with the years in which it had it; null where the beginning is not told. */
export interface FormerName {
  readonly name: string;
  readonly from: number | null;
  readonly until: number;
}
