import type { Link } from '../../model/page.ts';
import type { Range } from '../../model/range.ts';
import type { Rule } from '../../model/rule.ts';
import type { Line, NoteMark } from '../line.ts';
import type { ElementText, Remark } from '../text-layer.ts';
import { TracedBuilder } from '../traced.ts';
import { elementStarts } from './line-breaks.ts';
import { RemarkWriter } from './remark-writer.ts';
import type { Paragraph } from './story/paragraph.ts';
import { isComment, isReadText, type NoteMarkPiece, type Piece, type TextPiece } from './story/piece.ts';

/** The rules by which note marks are taken out of the text. */
export const NOTE_MARK_RULES: Readonly<Record<NoteMarkPiece['rule'], Rule>> = {
  'word-note': { name: 'word-note', example: 'a footnote or endnote of Word' },
  'typed-note': { name: 'typed-note', example: 'a raised "a", where a paragraph begins with a raised "a"' },
};

/** Writes paragraphs to the text of a text layer, and keeps what they say about it. */
export class LayerWriter {
  readonly lines: Line[] = [];
  readonly links: Link[] = [];
  readonly elements: ElementText[] = [];
  readonly #parts: string[] = [];
  readonly #remarks: RemarkWriter;
  #length = 0;
  #element = -1;

  /** @param comments the text and the author of each comment, by its id */
  constructor(comments: ReadonlyMap<string, Omit<Remark, 'range'>>) {
    this.#remarks = new RemarkWriter(comments);
  }

  get text(): string {
    return this.#parts.join('');
  }

  get remarks(): Remark[] {
    return this.#remarks.finish();
  }

  write(paragraph: Paragraph): void {
    const lines = linesOf(paragraph);
    const starts = elementStarts(lines, paragraph.role);
    let isFirst = true;
    for (const [index, pieces] of lines.entries()) {
      if (!pieces.some(isPrintedPiece) && !(index === 0 && paragraph.number !== null)) {
        this.#recordUnprinted(pieces);
        continue;
      }
      const startsElement = isFirst ? !paragraph.continues : starts[index] === true;
      this.#line(pieces, paragraph, isFirst, startsElement);
      isFirst = false;
    }
  }

  #recordUnprinted(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#remarks.take(piece, this.#length, this.#length);
  }

  #line(pieces: readonly Piece[], paragraph: Paragraph, isFirst: boolean, startsElement: boolean): void {
    if (startsElement || this.#element < 0) {
      if (this.#element >= 0) this.#append('\n');
      this.#element++;
    }
    const start = this.#length;
    const line = new LineWriter(start);
    if (isFirst && paragraph.number !== null) line.number(paragraph.number.text, paragraph.number.isBullet);
    for (const [index, piece] of pieces.entries()) {
      const from = line.end;
      line.take(piece, nextThree(pieces, index));
      this.#remarks.take(piece, from, line.end);
      if (isReadText(piece) && piece.source !== null)
        this.elements.push({ range: { start: from, end: line.end }, ...piece.source });
    }
    this.#append(line.raw);
    this.lines.push({
      range: { start, end: this.#length },
      text: line.text.finish(),
      heading: paragraph.role === 'heading',
      bullet: isFirst && paragraph.number?.isBullet === true,
      noteMarks: line.noteMarks,
      emphasis: line.emphasis,
      comment: false,
      evidence: {
        element: { id: this.#element, role: paragraph.role, cell: paragraph.cell },
        place: null,
        size: line.size,
      },
    });
    this.links.push(...line.links);
    this.#append('\n');
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** The next pieces that are no comments, which may stand between a word and its mark. */
function nextThree(pieces: readonly Piece[], index: number): Piece[] {
  const next: Piece[] = [];
  for (let at = index + 1; at < pieces.length && next.length < 3; at++) {
    const piece = pieces[at];
    if (piece !== undefined && !isComment(piece)) next.push(piece);
  }
  return next;
}

const isPrintedPiece = (piece: Piece): boolean =>
  piece.kind === 'note-mark' || (isReadText(piece) && piece.text.trim() !== '');

/** The pieces of each line. */
function linesOf({ pieces }: Paragraph): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'line-break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

/** Writes one line, and traces its text. */
class LineWriter {
  readonly text = new TracedBuilder();
  readonly noteMarks: NoteMark[] = [];
  readonly emphasis: Range[] = [];
  readonly links: Link[] = [];
  readonly #start: number;
  readonly #sizes = new Map<number, number>();
  #raw = '';

  constructor(start: number) {
    this.#start = start;
  }

  get raw(): string {
    return this.#raw;
  }

  /** The offset in the text layer up to which it has been written. */
  get end(): number {
    return this.#start + this.#raw.length;
  }

  /** The size of most of its characters. */
  get size(): number | null {
    const [most] = [...this.#sizes].toSorted(([, a], [, b]) => b - a);
    return most?.[0] ?? null;
  }

  number(text: string, isBullet: boolean): void {
    if (!isBullet) this.#trace(text, 0, text.length, false);
    this.#raw += `${text}\t`;
    if (!isBullet) this.text.push(' ', this.end - 1);
  }

  take(piece: Piece, behind: readonly Piece[]): void {
    if (piece.kind === 'note-mark') this.#noteMark(piece);
    else if (isReadText(piece)) this.#textPiece(piece, behind);
  }

  #noteMark({ label, printed, rule }: NoteMarkPiece): void {
    this.noteMarks.push({ label, at: this.text.length, rule: NOTE_MARK_RULES[rule] });
    this.#raw += printed;
  }

  #textPiece({ text, format, address }: TextPiece, behind: readonly Piece[]): void {
    if (address !== null) this.#link(address, text.length);
    if (format.size !== null) this.#sizes.set(format.size, (this.#sizes.get(format.size) ?? 0) + text.length);
    this.#trace(
      text,
      0,
      isBeforeMarkAndPunctuation(behind) ? text.trimEnd().length : text.length,
      format.emphatic,
    );
    this.#raw += text;
  }

  #link(address: string, length: number): void {
    const last = this.links.at(-1);
    const range = { start: this.end, end: this.end + length };
    if (last?.address === address && last.end === range.start)
      this.links.splice(-1, 1, { ...last, end: range.end });
    else this.links.push({ ...range, address });
  }

  #trace(text: string, from: number, to: number, isEmphatic: boolean): void {
    for (let at = from; at < to; at++) {
      const before = this.text.length;
      this.text.push(text.charAt(at), this.end + at);
      if (isEmphatic && this.text.length > before) this.#emphasize(this.text.length - 1);
    }
  }

  #emphasize(at: number): void {
    const last = this.emphasis.at(-1);
    const joins = last !== undefined && at - last.end <= 1;
    if (joins) this.emphasis.splice(-1, 1, { start: last.start, end: at + 1 });
    else this.emphasis.push({ start: at, end: at + 1 });
  }
}

/** "the report ⁴, and": the blank before a mark goes with it, where what follows touches the word. */
function isBeforeMarkAndPunctuation(behind: readonly Piece[]): boolean {
  const next = behind.find(piece => piece.kind !== 'note-mark');
  return behind[0]?.kind === 'note-mark' && next?.kind === 'text' && /^[,;.:]/.test(next.text);
}
