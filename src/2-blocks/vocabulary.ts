import type { Line } from '../1-read/line.ts';
import { EMPTY, join, slice, type Traced } from '../1-read/traced.ts';
import { SOFT_HYPHEN } from '../model/characters.ts';

/** The words that stand unbroken within the lines of a text, in lower case. */
export type Vocabulary = ReadonlySet<string>;

/** Bounded, for a word of some million letters would overflow the stack. */
const WORD = /\p{L}{1,200}(?:-\p{L}{1,200}){0,20}/gu;

export function vocabularyOf(lines: readonly Pick<Line, 'text'>[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.text.matchAll(WORD)) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * Joins lines to one text; `starts` are the offsets in it at which each begins. A word broken at a line's end
 * is made whole: its hyphen is dropped if the text has the word in one piece elsewhere and never with the
 * hyphen. Otherwise the hyphen is the word's own and stays, as in "gender-based": United Nations typesetting
 * breaks words at their own hyphens.
 */
export function joinLines(
  lines: readonly Traced[],
  vocabulary: Vocabulary,
): { readonly text: Traced; readonly starts: readonly number[] } {
  const pieces: Traced[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const after = lines[index + 1]?.text;
    const seam = after === undefined ? lastSeam(line.text) : seamOf(line.text, after, vocabulary);
    const piece = slice(line, 0, line.text.length - seam.drop);
    starts.push(length);
    pieces.push(piece, seam.blank && piece.text !== '' ? BLANK : EMPTY);
    length += piece.text.length + (seam.blank && piece.text !== '' ? 1 : 0);
  }
  return { text: join(pieces, ''), starts };
}

interface Seam {
  /** How many characters at the end of the line are dropped. */
  readonly drop: 0 | 1;
  /** Whether a blank comes between the lines. */
  readonly blank: boolean;
}

const CLEAN_CUT: Seam = { drop: 0, blank: false };
const BLANK: Traced = { text: ' ', origin: Int32Array.of(-1) };

/** A soft hyphen with no line behind it goes, too. */
const lastSeam = (before: string): Seam =>
  before.endsWith(SOFT_HYPHEN) ? { drop: 1, blank: false } : CLEAN_CUT;

function seamOf(before: string, after: string, vocabulary: Vocabulary): Seam {
  if (before.endsWith(SOFT_HYPHEN)) return { drop: 1, blank: false };
  const [tail] = /^[\p{L}\p{N}]+/u.exec(after.slice(0, LONGEST_WORD)) ?? [];
  if (tail !== undefined && isCutSymbol(before, tail)) return CLEAN_CUT;
  const [head] = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+-$/u.exec(before.slice(-LONGEST_WORD)) ?? [];
  if (head === undefined || tail === undefined) return { drop: 0, blank: true };
  const solid = (head.slice(0, -1) + tail).toLowerCase();
  const broken = vocabulary.has(solid) && !vocabulary.has((head + tail).toLowerCase());
  return { drop: broken ? 1 : 0, blank: false };
}

/** "and/" before "or", "A/" before "58", "58/" before "208"; but "26/" before a word is the mark of a note. */
const isCutSymbol = (before: string, tail: string): boolean =>
  /\p{L}\/$/u.test(before) || (/(?<!\d)\d{1,4}\/$/.test(before) && /^\d{1,3}$/.test(tail));

const LONGEST_WORD = 40;
