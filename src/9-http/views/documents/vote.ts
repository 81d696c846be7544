import type { BallotRow, SponsorRow } from '../../../../db/queries/documents/votes.ts';
import type { Ballot, Sponsor, Vote } from '../../schemas/documents/vote.ts';

export const voteView = ({ manner, inFavour, against, abstaining }: Vote): Vote => ({
  manner,
  inFavour,
  against,
  abstaining,
});

export const ballotView = ({ ballot: { choice, name, stateId }, stateName }: BallotRow): Ballot => ({
  choice,
  name,
  state: named(stateId, stateName),
});

export const sponsorView = ({
  sponsor: { name, stateId, organizationId, onBehalfOf, joined },
  stateName,
  organizationName,
}: SponsorRow): Sponsor => ({
  name,
  state: named(stateId, stateName),
  organization: named(organizationId, organizationName),
  onBehalfOf,
  joined,
});

const named = (id: string | null, name: string | null) =>
  id === null || name === null ? null : { id, name };
