import type { OrganizationId } from '../model/id.ts';
import type { Range } from '../model/range.ts';
import type { Authority } from './authority.ts';
import { Antecedents, type FoundCitation, findCitations, type Speaker } from './citation.ts';
import { type FoundMention, findMentions } from './mention.ts';
import { knownToSpeaker, speakerOf } from './speaker.ts';

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
}

/**
 * Finds citations and mentions in the texts of one document, in reading order: what an abbreviation, or "the Convention",
 * stands for may have been said in an earlier text.
 */
export function annotate<Key>(
  texts: readonly AnnotatedText<Key>[],
  speaker: Speaker,
  authority: Authority,
): Annotated<Key>[] {
  const named = new Set<OrganizationId>(knownToSpeaker(speakerOf(speaker.body, authority), authority));
  const antecedents = new Antecedents();
  let inLastNote: FoundCitation | null = null;
  return texts.map(({ key, text, isNote, isTitle }) => {
    const mentions = findMentions(text, authority, named);
    for (const { organization } of mentions) named.add(organization);
    const citations = findCitations(text, speaker, {
      before: isNote ? inLastNote : null,
      antecedents,
      isTitle,
    });
    if (isNote) inLastNote = citations.findLast(({ kind }) => kind !== 'reference') ?? null;
    return { key, citations, mentions };
  });
}

/** A span of a text with what it says and where in the source it stands. */
export const spanOf = (
  text: string,
  { start, end }: Range,
): { start: number; end: number; text: string } => ({
  start,
  end,
  text: text.slice(start, end),
});
