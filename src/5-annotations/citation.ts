import { findActs } from './citation/act.ts';
import { type Finder, type FoundCitation, joined, type Speaker } from './citation/found.ts';
import { findIbidem } from './citation/ibid.ts';
import { findOfficialRecords } from './citation/official-records.ts';
import { findPublications } from './citation/publication.ts';
import { findSymbols } from './citation/symbol.ts';
import { findTreaties } from './citation/treaty.ts';
import { findWebAddresses } from './citation/web.ts';

export type { FoundCitation, Speaker } from './citation/found.ts';

/** A construct may hold what looks like one of those that come later: the Official Records hold symbols, a symbol's pinpoint decisions. */
const CONSTRUCTS: readonly Finder[] = [
  findWebAddresses,
  findOfficialRecords,
  findPublications,
  findTreaties,
  findSymbols,
  findActs,
];

/**
 * Every document that a unit's text cites, in the order of the text.
 *
 * 1. The ranges do not overlap, and each is the citation's own: its name, number, date and pinpoint.
 * 2. What refers to a document without naming it ("the present resolution", "that resolution") is no citation.
 * 3. The time grows in proportion to the text.
 *
 * `before` is the last citation of the note before this one, which "Ibid." means.
 */
export const findCitations = (
  text: string,
  speaker: Speaker,
  before: FoundCitation | null = null,
): readonly FoundCitation[] =>
  [...CONSTRUCTS, findIbidem(before)].reduce<readonly FoundCitation[]>(
    (found, find) => joined(found, find(text, speaker)),
    [],
  );
