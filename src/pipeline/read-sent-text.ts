import { lineRanges } from '../1-read/lines.ts';
import { plainText } from '../1-read/plain-text.ts';
import type { TextLayer } from '../1-read/text-layer.ts';
import { inPlainForm, type Traced, TracedBuilder } from '../1-read/traced.ts';
import { toBlocks } from '../2-blocks/blocks.ts';
import { joinLines, vocabularyOf } from '../2-blocks/vocabulary.ts';
import { type NumberSlip, numberSlips } from '../4-structure/number-slips.ts';
import { type FoundCitation, findCitations } from '../5-annotations/citation/citation.ts';
import { type DraftingFinding, draftingFindings } from '../5-annotations/phrase/drafting-findings.ts';
import { phrasePlace } from '../5-annotations/phrase/phrase.ts';
import type { Clause, ParsedDocument } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import { ENGLISH } from '../references/language-name.ts';
import { AUTHORITY } from './authority.ts';
import { type ParsedDraft, parseDraft } from './draft.ts';

/** A text that was pasted, or the text layer of a file that was sent. */
export type SentText = string | TextLayer;

export interface SentTextOptions {
  /** The organ that speaks or is to adopt the text, by its full name, where the text does not name it. */
  readonly body: string | null;
}

/** A draft as parsed; all `ranges` are offsets in the text as it was sent. */
export interface ReadDraft {
  readonly documents: readonly DraftDocument[];
  readonly furniture: ParsedDraft['furniture'];
  /** Maps a range of a unit's text to the ranges of the sent text that it came from. */
  readonly placesOf: ParsedDraft['placesOf'];
  /** The ranges of the sent text that hold a clause's phrase; empty if it has none. */
  readonly phraseRanges: (clause: Clause) => Range[];
}

export interface DraftDocument extends ParsedDocument {
  /** Violations of the drafting rules, which only a draft is held to. */
  readonly draftingFindings: readonly DraftingFinding[];
  /** Numbers and letters of clauses that are not those that should stand there. */
  readonly numberSlips: readonly NumberSlip[];
}

/** Parses a sentence, a clause or a whole draft resolution (steps 1 to 5). */
export function readDraft(sent: SentText, { body }: SentTextOptions): ReadDraft {
  const layer = typeof sent === 'string' ? plainText(sent) : sent;
  const { documents, furniture, placesOf } = parseDraft(layer, { authority: AUTHORITY, body });
  return {
    documents: documents.map(document => ({
      ...document,
      draftingFindings: document.language === ENGLISH ? draftingFindings(document) : [],
      numberSlips: numberSlips(document.clauses),
    })),
    furniture,
    placesOf,
    phraseRanges: ({ id, text, kind, parent }) => {
      const place = phrasePlace(text, kind, parent !== null);
      return place ? placesOf(id, place) : [];
    },
  };
}

/** A citation, the text in which it was found, and its range in what was sent. */
export interface SentCitation {
  readonly text: string;
  readonly citation: FoundCitation;
  readonly range: Range;
}

/**
 * The citations in a text that was sent, in order. They are looked for in its paragraphs, and in the notes of a
 * file, each by itself.
 */
export function citationsIn(sent: SentText, { body }: SentTextOptions): readonly SentCitation[] {
  const context = { body, symbol: null };
  const texts =
    typeof sent === 'string' ? paragraphsOf(sent) : toBlocks(sent.lines).blocks.map(({ text }) => text);
  return texts.flatMap(({ text, origin }) =>
    findCitations(text, context).map(citation => ({ text, citation, range: rangeIn(origin, citation) })),
  );
}

/** What stands between the blank lines of a text, with the lines joined. Nothing is left out as furniture. */
function paragraphsOf(sent: string): Traced[] {
  const plain = inPlainForm(sent);
  const lines = lineRanges(plain.text).map(range => ({ text: lineOf(plain, range) }));
  const vocabulary = vocabularyOf(lines);
  const paragraphs: Traced[][] = [[]];
  for (const { text } of lines) {
    if (text.text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(text);
  }
  return paragraphs.map(paragraph => joinLines(paragraph, vocabulary).text);
}

function lineOf(text: Traced, { start, end }: Range): Traced {
  const builder = new TracedBuilder();
  builder.copy(text, start, end);
  return builder.finish();
}

/** The range of a text layer from the first to the last character of a range of a block. */
function rangeIn(origin: Int32Array, { start, end }: Range): Range {
  const there = origin.subarray(start, end).filter(at => at >= 0);
  return { start: there[0] ?? 0, end: (there.at(-1) ?? 0) + 1 };
}
