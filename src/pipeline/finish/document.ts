import type { CatalogueEntry } from '../../3-documents/catalogue.ts';
import { describe } from '../../4-structure/describe.ts';
import { inReadingOrder } from '../../4-structure/draft.ts';
import { noteReferences } from '../../4-structure/notes.ts';
import type { PlacesOf } from '../../4-structure/places.ts';
import type { StructuredDocument } from '../../4-structure/structure-source.ts';
import { findMandates } from '../../5-annotations/mandate/find-mandates.ts';
import { findReplies } from '../../5-annotations/mandate/find-replies.ts';
import type { Authority } from '../../5-annotations/organization/authority.ts';
import { issuingBody } from '../../5-annotations/organization/issuing-body.ts';
import { judgeReading, type ReadDocument } from '../../5-annotations/reading/judge-reading.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';
import { ENGLISH } from '../../references/language-name.ts';
import {
  annotateUnits,
  type CitationEvidence,
  candidatesOf,
  citationsOf,
  mentionsOf,
} from './annotations.ts';
import { findingsOf } from './findings.ts';
import { finishUnits } from './units.ts';
import { votesOf } from './votes.ts';

/** What a document is completed from, beside its structure. */
export interface DocumentContext extends CitationEvidence {
  readonly placesOf: PlacesOf;
  /** The lines of the source whose place in the text is doubtful. */
  readonly doubtful: readonly Range[];
  readonly authority: Authority;
  /** What the catalogue says about the document. */
  readonly entry: CatalogueEntry;
  /** The date of issue in the letterhead of the source, if the document bears it. */
  readonly issued: string | null;
}

/**
 * Completes a structured document: its facts, its units with text and place, its
 * annotations and its findings.
 */
export function finishDocument(
  document: StructuredDocument,
  { provenance, placesOf, doubtful, linkedSymbol, authority, entry, issued }: DocumentContext,
): ParsedDocument {
  const { drafts, languages, id, symbol, symbolMadeUp, type, partOf, partOfSection } = document;
  const ordered = inReadingOrder(drafts);
  const references = noteReferences(drafts);
  const facts = describe(document, entry, issued);
  const isEnglish = languages.main === ENGLISH;
  const units = finishUnits(drafts, ordered, { provenance, placesOf, readsPhrases: isEnglish });
  const annotated = annotateUnits(document, { ordered, references, facts, authority });
  const annotationsOf = new Map(annotated.map(({ key, ...annotations }) => [key.id, annotations]));
  const votes = votesOf(drafts, { references, date: facts.date, authority });
  const bodyId = issuingBody(facts.body, authority);
  const adoption = { body: bodyId, date: facts.date };
  const read: ReadDocument = {
    id,
    symbol,
    symbolMadeUp,
    type,
    ...facts,
    bodyId,
    ...votes,
    language: entry.language ?? languages.main,
    partOf,
    partOfSection,
    ...units,
    noteReferences: references,
    citations: citationsOf(document, annotated, { provenance, linkedSymbol }),
    mentions: mentionsOf(annotated, provenance),
    organizationCandidates: isEnglish ? candidatesOf(annotated) : [],
    mandates: isEnglish
      ? findMandates(units.clauses, adoption, unit => annotationsOf.get(unit)?.mentions ?? [])
      : [],
    replies:
      isEnglish && type === 'report'
        ? findReplies(units, unit => annotationsOf.get(unit)?.citations ?? [])
        : [],
    findings: findingsOf({ ...document, ...votes }, references, ordered, { provenance, doubtful }),
  };
  return { ...read, reading: judgeReading(read) };
}
