import type { Treatment } from '../../model/treatment.ts';
import { findActs } from './act/act.ts';
import { findPrintedActs } from './act/printed-act.ts';
import {
  type AttributedCitation,
  addWithoutOverlap,
  type CitationFinder,
  type CitationMatch,
  type CitingDocument,
  type FoundCitation,
} from './finder.ts';
import { findInstruments } from './instrument/instrument.ts';
import { findTreatySeries } from './instrument/treaty-series.ts';
import { findExternalDocuments } from './other-work/external-document.ts';
import { findOfficialRecords } from './other-work/official-records.ts';
import { findSalesPublications } from './other-work/sales-publication.ts';
import { findSerialPublications } from './other-work/serial-publication.ts';
import { findWebAddresses } from './other-work/web-address.ts';
import { Antecedents } from './short-form/antecedents.ts';
import { findDocumentReferences } from './short-form/document-reference.ts';
import { findIbidem } from './short-form/ibid.ts';
import { findInstrumentReferences } from './short-form/instrument-reference.ts';
import { findSymbols } from './symbol.ts';
import { treatments } from './treatment.ts';

export type { AttributedCitation, CitingDocument, FoundCitation } from './finder.ts';
export { Antecedents } from './short-form/antecedents.ts';

/**
 * In order of precedence: a citation may contain what looks like one of a later kind. Official Records
 * contain symbols, and the pinpoint of a symbol contains decisions.
 */
const FINDERS: readonly NamedFinder[] = [
  { name: 'web-address', find: findWebAddresses },
  { name: 'official-records', find: findOfficialRecords },
  { name: 'sales-publication', find: findSalesPublications },
  { name: 'treaty-series', find: findTreatySeries },
  { name: 'symbol', find: findSymbols },
  { name: 'external-document', find: findExternalDocuments },
  { name: 'act', find: findActs },
  { name: 'printed-act', find: findPrintedActs },
  { name: 'instrument', find: findInstruments },
  { name: 'serial-publication', find: findSerialPublications },
];

interface NamedFinder {
  readonly name: string;
  readonly find: CitationFinder;
}

/** What precedes the text in its document. */
export interface CitationContext {
  /** The last citation of the preceding note, to which "Ibid." refers. */
  readonly lastInPreviousNote: FoundCitation | null;
  /** Instruments and acts cited so far; those of the text are added. */
  readonly antecedents: Antecedents;
  readonly isTitle: boolean;
  /** How the clause of which the text is a part treats what follows it. */
  readonly inheritedTreatment: Treatment;
}

/**
 * Every document that a unit's text cites, in the order of the text, and how the text treats it.
 *
 * 1. The ranges do not overlap, and each covers the citation itself: name, number, date and
 *    pinpoint. Only the numbers that a range of numbers implies, as 55/3 in "55/2 to 55/5", have
 *    the range of the whole expression.
 * 2. What refers to a document without naming it ("the present resolution", "that resolution", "the
 *    Convention") has the kind `reference` and cites nothing new.
 * 3. The time is linear in the length of the text.
 */
export function findCitations(
  text: string,
  citing: CitingDocument,
  {
    lastInPreviousNote = null,
    antecedents = new Antecedents(),
    isTitle = false,
    inheritedTreatment = 'mentions',
  }: Partial<CitationContext> = {},
): readonly AttributedCitation[] {
  const finders = [...FINDERS, { name: 'ibid', find: findIbidem(lastInPreviousNote) }];
  const named = finders.reduce<readonly NamedMatch[]>(
    (accepted, { name, find }) => addWithoutOverlap(accepted, by(name, find(text, citing, antecedents))),
    [],
  );
  const references = [
    by('document-reference', findDocumentReferences(text, citing, named)),
    by('instrument-reference', findInstrumentReferences(text, named, antecedents, isTitle)),
  ];
  const matches = references.reduce(addWithoutOverlap, named);
  const treatmentOf = treatments(text, matches, inheritedTreatment);
  return matches.map((match, index) => ({
    ...match,
    instrument: match.instrument ?? null,
    treatment: treatmentOf[index] ?? 'mentions',
  }));
}

type NamedMatch = CitationMatch & Pick<AttributedCitation, 'finder'>;

const by = (finder: string, matches: readonly CitationMatch[]): NamedMatch[] =>
  matches.map(match => ({ ...match, finder }));
