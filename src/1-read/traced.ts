import { isDoubtfulDash, isWhiteSpace, plainForm, SOFT_HYPHEN } from '../model/characters.ts';
import type { Range } from '../model/range.ts';

/**
 * A text with the place in the source of each of its characters.
 *
 * `origin[i]` is the source offset of `text[i]`, or -1 for a blank inserted where lines were joined.
 * Origins increase from left to right; the letters of one ligature share its offset.
 */
export interface Traced {
  readonly text: string;
  readonly origin: Int32Array;
}

export const EMPTY: Traced = { text: '', origin: new Int32Array(0) };

/** A text in the plain form of its characters. Its white space stays, but for that behind a soft hyphen. */
export function inPlainForm(text: string): Traced {
  const parts: string[] = [];
  const origin: number[] = [];
  let afterSoftHyphen = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    afterSoftHyphen = character === SOFT_HYPHEN || (afterSoftHyphen && isWhiteSpace(character));
    for (const letter of afterSoftHyphen ? '' : formAt(text, at)) {
      parts.push(letter);
      origin.push(at);
    }
  }
  return { text: parts.join(''), origin: Int32Array.from(origin) };
}

function formAt(text: string, at: number): string {
  const character = text.charAt(at);
  const isHyphen =
    isDoubtfulDash(character) &&
    WORD_CHARACTER.test(text.charAt(at - 1)) &&
    WORD_CHARACTER.test(text.charAt(at + 1));
  return isHyphen ? '-' : plainForm(character);
}

/** The part `[start, end)` of `traced`, without blanks at its ends. */
export function slice(traced: Traced, start: number, end = traced.text.length): Traced {
  let from = start;
  let to = Math.min(end, traced.text.length);
  while (from < to && traced.text[from] === ' ') from++;
  while (to > from && traced.text[to - 1] === ' ') to--;
  return { text: traced.text.slice(from, to), origin: traced.origin.subarray(from, to) };
}

/** Joins texts, with `separator` between them; empty ones are left out. */
export function join(pieces: readonly Traced[], separator: '' | ' ' = ' '): Traced {
  const filled = pieces.filter(piece => piece.text !== '');
  const [only] = filled;
  if (only === undefined) return EMPTY;
  if (filled.length === 1) return only;
  const text = filled.map(piece => piece.text).join(separator);
  const origin = new Int32Array(text.length).fill(-1);
  let at = 0;
  for (const piece of filled) {
    origin.set(piece.origin, at);
    at += piece.text.length + separator.length;
  }
  return { text, origin };
}

/**
 * `traced` without the given ranges of its text (sorted, apart from each other); blanks that meet become one.
 */
export function without(traced: Traced, ranges: readonly Range[]): Traced {
  if (ranges.length === 0) return traced;
  const builder = new TracedBuilder();
  let at = 0;
  for (const { start, end } of ranges) {
    builder.copy(traced, at, start);
    at = end;
  }
  builder.copy(traced, at, traced.text.length);
  return builder.finish();
}

/** The source offset at which `traced` begins; `endOf` is where it ends. */
export const startOf = (traced: Traced): number => traced.origin.find(at => at >= 0) ?? 0;

export const endOf = (traced: Traced): number => (traced.origin.findLast(at => at >= 0) ?? -1) + 1;

/**
 * Builds a traced text character by character:
 *
 * 1. white space is folded to single blanks, and there is none at the ends;
 * 2. each character is in its plain form: letters for a ligature, "-" for any hyphen;
 * 3. a soft hyphen stands nowhere but at the end, where it says that the word goes on in the next line.
 */
export class TracedBuilder {
  readonly #parts: string[] = [];
  readonly #origin: number[] = [];
  #blank = NONE;
  #softHyphen = NONE;

  /** The length of the text so far, without a blank at its end. */
  get length(): number {
    return this.#origin.length;
  }

  push(character: string, origin: number): void {
    if (character > ' ' && character < '\x7F') this.#append(character, origin);
    else if (character === SOFT_HYPHEN) this.#pushSoftHyphen(origin);
    else if (isWhiteSpace(character)) this.#pushBlank(origin);
    else for (const letter of plainForm(character)) this.#append(letter, origin);
  }

  copy(traced: Traced, start: number, end: number): void {
    for (let at = start; at < end; at++) this.push(traced.text[at] ?? '', traced.origin[at] ?? -1);
  }

  finish(): Traced {
    if (this.#softHyphen !== NONE && this.length > 0) {
      this.#parts.push(SOFT_HYPHEN);
      this.#origin.push(this.#softHyphen);
    }
    return { text: this.#parts.join(''), origin: Int32Array.from(this.#origin) };
  }

  #pushSoftHyphen(origin: number): void {
    if (this.#blank === NONE) this.#softHyphen = origin;
  }

  /** White space behind a soft hyphen was the end of a line. */
  #pushBlank(origin: number): void {
    if (this.length > 0 && this.#blank === NONE && this.#softHyphen === NONE) this.#blank = origin;
  }

  #append(character: string, origin: number): void {
    if (this.#blank !== NONE) {
      this.#parts.push(' ');
      this.#origin.push(this.#blank);
    } else this.#settleDash(character);
    this.#blank = NONE;
    this.#softHyphen = NONE;
    this.#parts.push(character);
    this.#origin.push(origin);
  }

  /** "2014−2015": a dash between letters or figures is a hyphen. */
  #settleDash(next: string): void {
    const last = this.#parts.length - 1;
    if (!isDoubtfulDash(this.#parts[last] ?? '') || !WORD_CHARACTER.test(next)) return;
    if (WORD_CHARACTER.test(this.#parts[last - 1] ?? '')) this.#parts[last] = '-';
  }
}

const NONE = -2;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
