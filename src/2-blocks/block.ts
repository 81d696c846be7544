import type { Element } from '../1-read/evidence.ts';
import type { NoteMark } from '../1-read/line.ts';
import { slice, type Traced } from '../1-read/traced.ts';
import type { Place } from '../model/page.ts';
import type { Range } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { type Enumerator, readEnumerator } from './enumerator.ts';

/**
 * A heading, a paragraph, a clause, a list item or a note: its lines joined, its
 * enumerator still in the text.
 */
export interface Block {
  readonly text: Traced;
  /** The lines that it was made of, in order. */
  readonly lines: readonly BlockLine[];
  /** Marked as a heading in the source, at any depth. */
  readonly heading: boolean;
  readonly bullet: boolean;
  /** The label of a note, which is no longer in the text; null for any other block. */
  readonly note: NoteLabel | null;
  readonly noteMarks: readonly NoteMark[];
  readonly emphasis: readonly Range[];
  /** The element of the file's structure that it is; null where the file has none. */
  readonly element: Element | null;
  /** A page ended between this block and the one before it. */
  readonly afterPage: boolean;
  /** Set where a clause quotes it, as the new text of an amendment; whatever its form, it is a part of that clause. */
  readonly quoted?: true;
}

/** A line of the source in a block. */
export interface BlockLine {
  /** Where the line stands in the source. */
  readonly range: Range;
  /** The rule by which it starts the block or joined it. */
  readonly rule: Rule;
  /** Where it stands on its page; null where the file has no pages. */
  readonly place: Place | null;
  /** The size, in points, in which it is set; null where the file does not say. */
  readonly size: number | null;
}

export interface NoteLabel {
  readonly label: string;
  /** The label as it stands in the source; empty where it was mark-up. */
  readonly printed: Traced;
}

/** The enumerator of a block; none is one without a text behind it, so that no numbered unit is empty. */
export function enumeratorOf({ note, quoted, text: { text } }: Block): Enumerator | null {
  const enumerator = note === null && quoted !== true ? readEnumerator(text) : null;
  return enumerator?.printed.length === text.length ? null : enumerator;
}

/** True for a number or letter alone. */
export function isEnumeratorAlone(text: string): boolean {
  return readEnumerator(text)?.printed.length === text.length;
}

/** The part of a block from character `start` of its text on, with its marks moved accordingly. */
export function dropStart(block: Block, start: number): Block {
  const text = slice(block.text, start);
  const shift = block.text.text.length - text.text.length;
  return { ...block, text, ...moved(block, -shift, text.text.length) };
}

/** Marks and emphasis of `block` moved by `offset` and kept within `[0, length]`. */
export function moved(
  block: Pick<Block, 'noteMarks' | 'emphasis'>,
  offset: number,
  length: number,
): Pick<Block, 'noteMarks' | 'emphasis'> {
  const within = (at: number) => Math.min(Math.max(at + offset, 0), length);
  return {
    noteMarks: block.noteMarks.map(mark => ({ ...mark, at: within(mark.at) })),
    emphasis: block.emphasis
      .map(({ start, end }) => ({ start: within(start), end: within(end) }))
      .filter(({ start, end }) => start < end),
  };
}

/** Also the stops of Chinese and Arabic. */
const SENTENCE_END = /[.!?:;。！？：；؟؛][”"’')\]]*$/;

/** True where the text stops in the middle of a sentence. */
export const isOpen = (text: string): boolean => !SENTENCE_END.test(text);

/** True where the whole text is set in italics or bold, line by line. */
export const isEmphasized = ({ text, emphasis }: Block): boolean =>
  emphasis.reduce((sum, { start, end }) => sum + end - start, 0) >= 0.9 * text.text.length;
