import type { Glyph } from '../content/glyph.ts';
import { isBlank } from '../lines/printed-line.ts';

/** A part of a row, apart from the next by more than a gap between words. */
export interface RowPart {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** A gap wider than this part of the size does not lie between words, even in a justified line. */
const WIDEST_SPACE = 1.5;

/** Divides a row where its glyphs are far apart. */
export function partsOf(row: readonly Glyph[]): readonly RowPart[] {
  const parts: { glyphs: Glyph[]; left: number; right: number; size: number }[] = [];
  let part: (typeof parts)[number] | null = null;
  for (const glyph of row) {
    if (isBlank(glyph.text)) {
      part?.glyphs.push(glyph);
      continue;
    }
    if (part === null || glyph.left - part.right > WIDEST_SPACE * Math.max(glyph.size, part.size)) {
      part = { glyphs: [], left: glyph.left, right: glyph.right, size: glyph.size };
      parts.push(part);
    }
    part.glyphs.push(glyph);
    part.right = Math.max(part.right, glyph.right);
    part.size = Math.max(part.size, glyph.size);
  }
  return parts;
}

/** A label such as "1." or "(iii)" has at most this many letters. */
const LONGEST_LABEL = 7;
/** The text behind a label begins within this many times the size. */
const WIDEST_TAB = 8;
/** Sizes closer than this part are the same. */
const SAME_SIZE = 0.06;
/** Places closer than this part of the size are the same. */
const SAME_PLACE = 0.3;

/**
 * Joins the label of a paragraph to its text: a short first part, or one beside which a text of several lines hangs,
 * as the next row shows by beginning below the text.
 */
export function joinLabel(parts: readonly RowPart[], next: readonly RowPart[]): readonly RowPart[] {
  const [label, text, ...rest] = parts;
  if (label === undefined || text === undefined) return parts;
  const gap = text.left - label.right;
  const isShort = lettersOf(label) <= LONGEST_LABEL && gap <= WIDEST_TAB * text.size;
  const [below] = next;
  const isSameSize = Math.abs(label.size - text.size) <= SAME_SIZE * text.size;
  const hangs =
    isSameSize &&
    next.length === 1 &&
    below !== undefined &&
    Math.abs(below.left - text.left) <= SAME_PLACE * text.size;
  if (rest.length > 0 ? !isShort : !isShort && !hangs) return parts;
  return [
    {
      glyphs: [...label.glyphs, ...text.glyphs],
      left: label.left,
      right: text.right,
      size: Math.max(label.size, text.size),
    },
    ...rest,
  ];
}

const lettersOf = ({ glyphs }: RowPart): number => glyphs.filter(({ text }) => !isBlank(text)).length;
