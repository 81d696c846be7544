import type { OrganizationId } from '../model/id.ts';
import type { Range } from '../model/range.ts';
import type { Treatment } from '../model/treatment.ts';
import { Antecedents, type CitingDocument, type FoundCitation, findCitations } from './citation/citation.ts';
import { treatmentAt } from './citation/treatment.ts';
import type { Authority } from './organization/authority.ts';
import { type FoundMention, findMentions } from './organization/mention.ts';
import { knownToSpeaker, speakerOf } from './organization/speaker.ts';

/** What the annotations of a text are, by their place in it. */
export interface Annotated<Key> {
  readonly key: Key;
  readonly citations: readonly FoundCitation[];
  readonly mentions: readonly FoundMention[];
}

export interface AnnotatedText<Key> {
  readonly key: Key;
  readonly text: string;
  /** "Ibid." in a note means what the note before it cites. */
  readonly isNote: boolean;
  /** What the title names is what the document is about. */
  readonly isTitle: boolean;
  /** The clause whose lettered part it is. */
  readonly parent: Key | null;
  /** The one place that refers to it, if it is a note. */
  readonly referredFrom: { readonly key: Key; readonly at: number } | null;
}

/**
 * Finds citations and mentions in the texts of one document, in reading order: what an abbreviation, or "the Convention",
 * stands for may have been said in an earlier text.
 *
 * A lettered part treats what it cites as its chapeau does, unless it says otherwise; and a note that one place refers to, as the
 * clause does there.
 */
export function annotate<Key>(
  texts: readonly AnnotatedText<Key>[],
  citing: CitingDocument,
  authority: Authority,
): Annotated<Key>[] {
  const named = new Set<OrganizationId>(knownToSpeaker(speakerOf(citing.body, authority), authority));
  const antecedents = new Antecedents();
  const treatmentAfter = new Map<Key, Treatment>();
  const parents = new Set(texts.map(({ parent }) => parent));
  let inLastNote: FoundCitation | null = null;
  const annotated = texts.map(({ key, text, isNote, isTitle, parent }) => {
    const mentions = findMentions(text, authority, named);
    for (const { organization } of mentions) named.add(organization);
    const inherited = (parent === null ? null : treatmentAfter.get(parent)) ?? 'mentions';
    if (parents.has(key)) treatmentAfter.set(key, treatmentAt(text, text.length, inherited));
    const citations = findCitations(text, citing, {
      lastInPreviousNote: isNote ? inLastNote : null,
      antecedents,
      isTitle,
      inheritedTreatment: inherited,
    });
    if (isNote) inLastNote = citations.findLast(({ kind }) => kind !== 'reference') ?? null;
    return { key, citations, mentions };
  });
  const citationsOf = new Map(annotated.map(({ key, citations }) => [key, citations]));
  const textOf = new Map(texts.map(({ key, text }) => [key, text]));
  return annotated.map((one, index) => {
    const from = texts[index]?.referredFrom ?? null;
    if (from === null || one.citations.length === 0) return one;
    const treatment = treatmentThere(textOf.get(from.key) ?? '', citationsOf.get(from.key) ?? [], from.at);
    return { ...one, citations: one.citations.map(citation => inheriting(citation, treatment)) };
  });
}

/** A mark stands right after what it is a note to, or after a comma. */
const NEAR = 2;

const treatmentThere = (text: string, citations: readonly FoundCitation[], at: number): Treatment =>
  citations.findLast(({ end }) => end <= at && at - end <= NEAR)?.treatment ??
  treatmentAt(text, at, 'mentions');

const inheriting = (citation: FoundCitation, treatment: Treatment): FoundCitation =>
  citation.treatment === 'mentions' ? { ...citation, treatment } : citation;

/** A span of a text with what it says and where in the source it stands. */
export const spanOf = (
  text: string,
  { start, end }: Range,
): { start: number; end: number; text: string } => ({
  start,
  end,
  text: text.slice(start, end),
});
