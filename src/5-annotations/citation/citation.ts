import type { Treatment } from '../../model/treatment.ts';
import { findActs } from './act/act.ts';
import { Antecedents } from './antecedents.ts';
import { type Cited, type Finder, type FoundCitation, joined, type Speaker } from './found.ts';
import { findIbidem } from './ibid.ts';
import { findInstruments } from './instrument/instrument.ts';
import { findInstrumentReferences } from './instrument/instrument-reference.ts';
import { findTreaties } from './instrument/treaty.ts';
import { findNamedPublications } from './other-work/named-publication.ts';
import { findOfficialRecords } from './other-work/official-records.ts';
import { findOtherDocuments } from './other-work/other-document.ts';
import { findPublications } from './other-work/publication.ts';
import { findWebAddresses } from './other-work/web.ts';
import { findReferences } from './reference.ts';
import { findSymbols } from './symbol.ts';
import { treatments } from './treatment.ts';

export { Antecedents } from './antecedents.ts';
export type { FoundCitation, Speaker } from './found.ts';

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
