import { isVoteHeading, isVoteList } from '../../3-documents/vote-line.ts';
import type { Drafts } from '../../4-structure/draft.ts';
import type { Authority } from '../../5-annotations/organization/authority.ts';
import { findMentions } from '../../5-annotations/organization/mention.ts';
import { readSponsors, type SponsorContext } from '../../5-annotations/states/sponsors.ts';
import { readVote } from '../../5-annotations/states/vote.ts';
import type { NoteReference, ParsedDocument } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';

export interface VoteContext {
  readonly references: readonly NoteReference[];
  /** The date of the document. */
  readonly date: string | null;
  readonly authority: Authority;
}

/** The vote by which a document was adopted, and its sponsors, as its formal lines and their notes state them. */
export function votesOf(
  drafts: Drafts,
  { references, date, authority }: VoteContext,
): Pick<ParsedDocument, 'vote' | 'sponsors'> {
  const year = date === null ? null : Number(date.slice(0, 4));
  const notesOf = noteFinder(drafts, references);
  const votes = drafts.particulars.flatMap(({ id, kind, text: { text } }, index) => {
    if (!VOTE_LINES.has(kind)) return [];
    const listing = [...listsBelow(drafts.particulars, index), ...notesOf(id).map(note => note.text)];
    const vote = readVote(text, listing.join('\n') || null, year);
    return vote === null ? [] : [{ ...vote, unit: id }];
  });
  const sponsors = drafts.particulars.flatMap(({ id, text: { text } }) =>
    readSponsors(text, { notes: notesOf(id), organizationNamed: organizationFinder(authority), year }).map(
      sponsor => ({ ...sponsor, unit: id }),
    ),
  );
  return { vote: votes.find(({ ballots }) => ballots.length > 0) ?? votes[0] ?? null, sponsors };
}

/** The kinds of formal lines that may state how a text was adopted. */
const VOTE_LINES: ReadonlySet<string> = new Set(['adoption', 'basis', 'dateline', 'remark']);

/** The lists of those who voted, where they stand in lines of their own below the line that states the vote. */
function listsBelow(particulars: Drafts['particulars'], index: number): string[] {
  const below = particulars.slice(index + 1).map(({ text }) => text.text);
  const lines = below.slice(
    0,
    countWhile(below, line => isVoteList(line) || isVoteHeading(line)),
  );
  return lines.filter(isVoteList);
}

const countWhile = <T>(values: readonly T[], isSuch: (value: T) => boolean): number => {
  const end = values.findIndex(value => !isSuch(value));
  return end < 0 ? values.length : end;
};

/** Finds the notes that a unit refers to, with the places of their marks. */
function noteFinder({ notes }: Drafts, references: readonly NoteReference[]) {
  const textOf = new Map<UnitId, string>(notes.map(({ id, text }) => [id, text.text]));
  const byUnit = Map.groupBy(references, ({ unit }) => unit);
  return (unit: UnitId): SponsorContext['notes'] =>
    (byUnit.get(unit) ?? []).map(({ at, note }) => ({ at, text: (note && textOf.get(note)) ?? '' }));
}

/** Makes a function that tells the organization that a whole name is. */
const organizationFinder =
  (authority: Authority): SponsorContext['organizationNamed'] =>
  name => {
    const mention = findMentions(name, authority).find(
      ({ start, end }) => start === 0 && end === name.length,
    );
    return mention?.organization ?? null;
  };
