import type { BallotRow } from '../../../db/queries/documents/votes.ts';
import type { StateWithNames } from '../../8-services/states/states.ts';
import { links } from '../framework/links.ts';
import type { State, StateVote } from '../schemas/state.ts';
import { voteView } from './documents/vote.ts';

export function stateView({ row, formalName, otherNames, formerNames }: StateWithNames): State {
  const self = links.state(row.id);
  return {
    ...row,
    formalName,
    otherNames: [...otherNames],
    formerNames: [...formerNames],
    links: {
      self,
      votes: `${self}/votes`,
      sponsored: `/v1/documents?sponsor=${encodeURIComponent(row.id)}`,
    },
  };
}

export const stateVoteView = ({
  ballot: { documentId, choice, name },
  symbol,
  title,
  date,
  vote,
}: BallotRow): StateVote => {
  const document = links.document(documentId);
  return {
    document: documentId,
    symbol,
    title,
    date,
    choice,
    name,
    vote: voteView(vote),
    links: { document, ballots: `${document}/ballots` },
  };
};
