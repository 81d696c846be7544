import type { FindingDraft } from '../../4-structure/finding-draft.ts';
import type { UnitId } from '../../model/id.ts';
import { type Sponsor, VOTE_CHOICES, type Vote, type VoteChoice } from '../../model/vote.ts';

/**
 * VOTE_COUNT_DIFFERS: as many are named under a choice as are not counted; a text may name but those who did not vote
 * in favour. With names that the authority file
 * does not know, the list may have been divided wrongly; otherwise the text contradicts itself.
 */
export function voteFindings(vote: Vote | null): FindingDraft[] {
  if (vote === null || vote.ballots.length === 0) return [];
  const { unit, ballots } = vote;
  const kind = ballots.some(({ state }) => state === null) ? 'parser' : 'source';
  return [
    ...VOTE_CHOICES.flatMap((choice): FindingDraft[] => {
      const count = countOf(vote, choice);
      const named = ballots.filter(ballot => ballot.choice === choice).length;
      const message = `${count} are said to be ${WORDS[choice]}, but ${named} are named`;
      return count === null || named === 0 || count === named
        ? []
        : [{ code: 'VOTE_COUNT_DIFFERS', kind, unit, message }];
    }),
    ...votedTwice(vote),
    ...ballots.flatMap(({ name, state }) => (state === null ? stateUnknown(name, unit) : [])),
  ];
}

/** VOTED_TWICE: a State is named twice in one vote. */
function votedTwice({ ballots, unit }: Vote): FindingDraft[] {
  const seen = new Set<string>();
  return ballots.flatMap(({ name, state }): FindingDraft[] => {
    if (state === null) return [];
    const again = seen.has(state);
    seen.add(state);
    const message = `${name} is named twice among those who voted`;
    return again ? [{ code: 'VOTED_TWICE', kind: 'source', unit, message }] : [];
  });
}

/** STATE_UNKNOWN: among sponsors that are States, a name that the authority file does not know. */
export const sponsorFindings = (sponsors: readonly Sponsor[]): FindingDraft[] =>
  sponsors.some(({ state }) => state !== null)
    ? sponsors.flatMap(({ name, state, organization, unit }) =>
        state === null && organization === null ? stateUnknown(name, unit) : [],
      )
    : [];

const stateUnknown = (name: string, unit: UnitId): FindingDraft[] => [
  { code: 'STATE_UNKNOWN', kind: 'parser', unit, message: `no State is known by the name "${name}"` },
];

const WORDS: Readonly<Record<VoteChoice, string>> = {
  'in-favour': 'in favour',
  against: 'against',
  abstaining: 'abstaining',
  absent: 'absent',
};

function countOf({ inFavour, against, abstaining }: Vote, choice: VoteChoice): number | null {
  return { 'in-favour': inFavour, against, abstaining, absent: null }[choice];
}
