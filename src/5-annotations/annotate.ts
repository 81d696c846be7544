import type { OrganizationId } from '../model/id.ts';
import type { Range } from '../model/range.ts';
import type { Treatment } from '../model/treatment.ts';
import {
  Antecedents,
  type AttributedCitation,
  type CitingDocument,
  type FoundCitation,
  findCitations,
} from './citation/citation.ts';
import { withoutOverlap } from './citation/finder.ts';
import { treatmentAt } from './citation/treatment.ts';
import type { Authority } from './organization/authority.ts';
import {
  impliedOrganizations,
  issuingBody,
  ownOrganizations,
  predecessors,
} from './organization/issuing-body.ts';
import { type FoundMention, findMentions } from './organization/mention.ts';
import { ShortNames, type ShortNamesInText, type TextRole } from './organization/short-names.ts';

/** The annotations of a text, each in the order of their places in it. */
export interface Annotated<Key> {
  readonly key: Key;
  readonly citations: readonly AttributedCitation[];
  readonly mentions: readonly FoundMention[];
  /** Names that are built like an organization's and have no record; none that is part of a citation. */
  readonly unrecorded: readonly Range[];
}

/** A text of a document, identified by a key of the caller's. */
export interface AnnotatedText<Key> {
  readonly key: Key;
  readonly text: string;
  /** "Ibid." in a note refers to the last citation of the previous note. */
  readonly isNote: boolean;
  /** What is named in the title is what the document is about; other formal lines say little about it. */
  readonly role: TextRole;
  /** The chapeau, for a lettered part. */
  readonly parent: Key | null;
  /** The place that refers to it, for a note that exactly one place refers to. */
  readonly referredFrom: { readonly key: Key; readonly at: number } | null;
}

/**
 * Finds citations and mentions in the texts of one document, in reading order: an abbreviation, or "the
 * Convention", may stand for something that an earlier text named.
 *
 * A lettered part treats what it cites as its chapeau does, and a note as the clause does at the place that
 * refers to it, unless their own words say otherwise.
 */
export function annotate<Key>(
  texts: readonly AnnotatedText<Key>[],
  citing: CitingDocument,
  authority: Authority,
): Annotated<Key>[] {
  return withTreatmentOfReferringClause(texts, annotateInOrder(texts, citing, authority));
}

function annotateInOrder<Key>(
  texts: readonly AnnotatedText<Key>[],
  citing: CitingDocument,
  authority: Authority,
): Annotated<Key>[] {
  const issuer = issuingBody(citing.body, authority);
  const named = new Set<OrganizationId>(impliedOrganizations(issuer, authority));
  const shortNames = new ShortNames(
    authority,
    ownOrganizations(issuer, authority),
    predecessors(issuer, authority),
  );
  const antecedents = new Antecedents();
  const chapeaux = new Set(texts.map(({ parent }) => parent));
  const treatmentAfterChapeau = new Map<Key, Treatment>();
  const namesInChapeau = new Map<Key, ShortNamesInText>();
  let lastInPreviousNote: FoundCitation | null = null;
  return texts.map(({ key, text, isNote, role, parent }) => {
    const ownNames = findMentions(text, authority, named);
    for (const { organization } of ownNames) named.add(organization);
    const chapeau = parent === null ? undefined : namesInChapeau.get(parent);
    const short = shortNames.next({ text, mentions: ownNames, role, chapeau });
    if (chapeaux.has(key)) namesInChapeau.set(key, short);
    const mentions = outermost([...ownNames, ...short.mentions]);
    const inheritedTreatment = (parent === null ? null : treatmentAfterChapeau.get(parent)) ?? 'mentions';
    if (chapeaux.has(key)) {
      treatmentAfterChapeau.set(key, treatmentAt(text, text.length, inheritedTreatment));
    }
    const citations = findCitations(text, citing, {
      lastInPreviousNote: isNote ? lastInPreviousNote : null,
      antecedents,
      isTitle: role === 'title',
      inheritedTreatment,
    });
    if (isNote) lastInPreviousNote = citations.findLast(({ kind }) => kind !== 'reference') ?? null;
    return { key, citations, mentions, unrecorded: withoutOverlap(citations, short.unrecorded) };
  });
}

/** In order, without those within another: "Secretary-General" in "Special Representative of the Secretary-General". */
function outermost(mentions: readonly FoundMention[]): FoundMention[] {
  let last = 0;
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isOutside = start >= last;
      if (isOutside) last = end;
      return isOutside;
    });
}

function withTreatmentOfReferringClause<Key>(
  texts: readonly AnnotatedText<Key>[],
  annotated: readonly Annotated<Key>[],
): Annotated<Key>[] {
  const citationsOf = new Map(annotated.map(({ key, citations }) => [key, citations]));
  const textOf = new Map(texts.map(({ key, text }) => [key, text]));
  return annotated.map((annotations, index) => {
    const place = texts[index]?.referredFrom ?? null;
    if (place === null || annotations.citations.length === 0) return annotations;
    const { key, at } = place;
    const treatment = treatmentAtNoteMark(textOf.get(key) ?? '', citationsOf.get(key) ?? [], at);
    return {
      ...annotations,
      citations: annotations.citations.map(citation => withDefaultTreatment(citation, treatment)),
    };
  });
}

/** Characters between a citation and the mark of its note, which may follow a comma. */
const MAX_DISTANCE_TO_NOTE_MARK = 2;

const treatmentAtNoteMark = (text: string, citations: readonly FoundCitation[], at: number): Treatment =>
  citations.findLast(({ end }) => end <= at && at - end <= MAX_DISTANCE_TO_NOTE_MARK)?.treatment ??
  treatmentAt(text, at, 'mentions');

const withDefaultTreatment = (citation: AttributedCitation, treatment: Treatment): AttributedCitation =>
  citation.treatment === 'mentions' ? { ...citation, treatment } : citation;
