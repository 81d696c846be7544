import type { Range } from '../../model/range.ts';
import { BULLET, type Paragraph, type Piece, type TextPiece } from './paragraph.ts';

/** A line as it is displayed, and which piece of its paragraph each stretch of it comes from. */
export interface LaidOutLine {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** How many characters at its start are a bullet, or the label of the note that it begins. */
  readonly lead: number;
}

/** Empty for a piece that is left out of the text. */
export interface Stretch extends Range {
  readonly piece: TextPiece;
}

/**
 * The lines of a paragraph. White space is folded as in a browser, and what is printed before the paragraph is
 * written out: a number, a bullet, or the label of a note, if its text does not begin with it.
 */
export function layOut(paragraph: Paragraph): readonly LaidOutLine[] {
  const lines = linesOf(paragraph.pieces, paragraph.preformatted)
    .map(pieces => folded(pieces, paragraph.preformatted))
    .filter(({ text, stretches }) => text.trim() !== '' || stretches.length > 0 || paragraph.preformatted);
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  return first < 0 ? lines : lines.with(first, marked(lines[first] ?? EMPTY, paragraph));
}

const EMPTY: LaidOutLine = { text: '', stretches: [], lead: 0 };

function linesOf(pieces: readonly Piece[], preformatted: boolean): readonly (readonly TextPiece[])[] {
  const lines: TextPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece === 'line-end') {
      lines.push([]);
      continue;
    }
    const texts = preformatted ? piece.text.split(LINE_END) : [piece.text];
    for (const [index, text] of texts.entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    }
  }
  return lines;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

function folded(pieces: readonly TextPiece[], preformatted: boolean): LaidOutLine {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  let [length, afterBlank] = [0, true];
  for (const piece of pieces) {
    const isShown = piece.change?.isShown ?? true;
    const text = isShown ? tidied(piece.text, preformatted, afterBlank) : '';
    stretches.push({ start: length, end: length + text.length, piece });
    parts.push(text);
    length += text.length;
    if (text !== '') afterBlank = text.endsWith(' ');
  }
  return { ...withoutBlankAtEnd(parts.join(''), stretches), lead: 0 };
}

function withoutBlankAtEnd(text: string, stretches: readonly Stretch[]): Omit<LaidOutLine, 'lead'> {
  if (!text.endsWith(' ')) return { text, stretches };
  const length = text.length - 1;
  const end = (at: number): number => Math.min(at, length);
  return {
    text: text.slice(0, length),
    stretches: stretches.map(stretch => ({ ...stretch, start: end(stretch.start), end: end(stretch.end) })),
  };
}

/** No-break spaces are displayed as they are, and so is all white space in preformatted text. */
function tidied(text: string, preformatted: boolean, afterBlank: boolean): string {
  const plain = text.replaceAll(CONTROL, '');
  if (preformatted) return plain;
  const single = plain.replaceAll(FOLDED, ' ');
  return afterBlank && single.startsWith(' ') ? single.slice(1) : single;
}

const CONTROL = /(?![\s\u0085])\p{Cc}/gu;
const FOLDED = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;

/** The first line with the marker and the label of its paragraph. */
function marked(line: LaidOutLine, { marker, noteLabel }: Paragraph): LaidOutLine {
  if (noteLabel === null) return withBefore(line, marker, marker === BULLET ? marker.length : 0);
  const before = marker === BULLET ? '' : marker;
  const printed = labelLength(before + line.text, noteLabel);
  return printed > 0
    ? withBefore(line, before, printed)
    : withBefore(line, `${noteLabel} `, noteLabel.length + 1);
}

const withBefore = ({ text, stretches }: LaidOutLine, before: string, lead: number): LaidOutLine => ({
  text: before + text,
  stretches: stretches.map(({ start, end, piece }) => ({
    start: start + before.length,
    end: end + before.length,
    piece,
  })),
  lead,
});

/** The length of a note's label at the start of its text: "4", "[4]", "4.", "(a)"; 0 if it does not begin so. */
function labelLength(text: string, label: string): number {
  const printed = /^\s*[[(]?([^\s\])]{1,6})[\])]?[.:]?(?=\s|$)|^\s*[[(]?(\d{1,3}|\*{1,3})[\])]?(?=\S)/.exec(
    text,
  );
  return printed !== null && (printed[1] ?? printed[2])?.replace(/[.:]$/, '') === label
    ? printed[0].length
    : 0;
}
