import type { OrganizationId, UnitId } from './id.ts';
import type { StateId } from './state.ts';

/**
 * How a text was adopted: by a vote of which is recorded who voted how; by a vote of which only the numbers
 * are; by a vote of all in favour; or without a vote.
 */
export const VOTE_MANNERS = ['recorded', 'counted', 'unanimous', 'without-a-vote'] as const;

export const VOTE_CHOICES = ['in-favour', 'against', 'abstaining', 'absent'] as const;

export type VoteManner = (typeof VOTE_MANNERS)[number];
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** The vote by which a document was adopted. */
export interface Vote {
  readonly manner: VoteManner;
  /** The numbers as printed; null where none is. */
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  /** How each voted, as far as it is printed, in the order of the text. */
  readonly ballots: readonly Ballot[];
  /** The formal line that states it. */
  readonly unit: UnitId;
}

export interface Ballot {
  readonly choice: VoteChoice;
  /** As printed, without note marks. */
  readonly name: string;
  /** Null for a name that the authority file of States does not know. */
  readonly state: StateId | null;
}

/** One of those who submit a draft. */
export interface Sponsor {
  /** As printed, without note marks: "Iraq", "President of the General Assembly". */
  readonly name: string;
  readonly state: StateId | null;
  /** The organ or office that it is, where it is no State. */
  readonly organization: OrganizationId | null;
  /** For whom it acts, as printed: "the States that are members of the Group of 77 and China". */
  readonly onBehalfOf: string | null;
  /** True for one that joined the sponsors after the draft was submitted. */
  readonly joined: boolean;
  /** The formal line that names it. */
  readonly unit: UnitId;
}
