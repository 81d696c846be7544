import type { Treatment } from '../model/treatment.ts';
import { findActs } from './citation/act.ts';
import { Antecedents } from './citation/antecedents.ts';
import { type Cited, type Finder, type FoundCitation, joined, type Speaker } from './citation/found.ts';
import { findIbidem } from './citation/ibid.ts';
import { findInstruments } from './citation/instrument.ts';
import { findInstrumentReferences } from './citation/instrument-reference.ts';
import { findNamedPublications } from './citation/named-publication.ts';
import { findOfficialRecords } from './citation/official-records.ts';
import { findOtherDocuments } from './citation/other-document.ts';
import { findPublications } from './citation/publication.ts';
import { findReferences } from './citation/reference.ts';
import { findSymbols } from './citation/symbol.ts';
import { treatments } from './citation/treatment.ts';
import { findTreaties } from './citation/treaty.ts';
import { findWebAddresses } from './citation/web.ts';

export { Antecedents } from './citation/antecedents.ts';
export type { FoundCitation, Speaker } from './citation/found.ts';

/** A construct may hold what looks like one of those that come later: the Official Records hold symbols, a symbol's pinpoint decisions. */
const CONSTRUCTS: readonly Finder[] = [
  findWebAddresses,
  findOfficialRecords,
  findPublications,
  findTreaties,
  findSymbols,
  findOtherDocuments,
  findActs,
  findInstruments,
  findNamedPublications,
];

/** What the document has said before the text. */
export interface Context {
  /** The last citation of the note before this one, which "Ibid." means. */
  readonly before: FoundCitation | null;
  /** Grows by the instruments that the text names. */
  readonly antecedents: Antecedents;
  readonly isTitle: boolean;
  /** How the clause that the text is a part of treats what comes after it. */
  readonly inherited: Treatment;
}

/**
 * Every document that a unit's text cites, in the order of the text, and how the text treats it.
 *
 * 1. The ranges do not overlap, and each is the citation's own: its name, number, date and pinpoint. Only what a range of numbers
 *    implies, "55/3" in "55/2 to 55/5", has the range of all of it.
 * 2. What refers to a document without naming it ("the present resolution", "that resolution", "the Convention") is of the
 *    kind `reference` and cites nothing new.
 * 3. The time grows in proportion to the text.
 */
export function findCitations(
  text: string,
  speaker: Speaker,
  {
    before = null,
    antecedents = new Antecedents(),
    isTitle = false,
    inherited = 'mentions',
  }: Partial<Context> = {},
): readonly FoundCitation[] {
  const cited = [...CONSTRUCTS, findIbidem(before)].reduce<readonly Cited[]>(
    (found, find) => joined(found, find(text, speaker, antecedents)),
    [],
  );
  const references = [
    findReferences(text, speaker, cited),
    findInstrumentReferences(text, cited, antecedents, isTitle),
  ];
  const all = references.reduce(joined, cited);
  const treated = treatments(text, all, inherited);
  return all.map((one, index) => ({
    ...one,
    instrument: one.instrument ?? null,
    treatment: treated[index] ?? 'mentions',
  }));
}
