import type { FoundCitation } from '../../pipeline/sent-text.ts';

/** A citation, and the text in which it stands. */
export interface CitationInText {
  readonly text: string;
  readonly citation: FoundCitation;
}
