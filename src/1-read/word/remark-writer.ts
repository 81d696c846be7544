import type { Remark } from '../text-layer.ts';
import type { Change, Piece } from './story/piece.ts';

/** Gathers comments and tracked changes while the text they belong to is written. */
export class RemarkWriter {
  readonly #comments: ReadonlyMap<string, Omit<Remark, 'range'>>;
  readonly #commentStarts = new Map<string, number>();
  readonly #remarks: Remark[] = [];
  /** The last remark, if it is a change that may go on. */
  #last: { readonly change: Change; text: string; readonly start: number; end: number } | null = null;

  constructor(comments: ReadonlyMap<string, Omit<Remark, 'range'>>) {
    this.#comments = comments;
  }

  /** @param start where in the text layer the piece was written; `end` is the same where it was not */
  take(piece: Piece, start: number, end: number): void {
    if (piece.kind === 'comment-start') this.#commentStarts.set(piece.id, start);
    else if (piece.kind === 'comment-end') this.#comment(piece.id, start);
    else if (piece.kind === 'paragraph-end') this.#change(piece.change, PARAGRAPH_END, start, end);
    else if (piece.kind === 'text') this.#change(piece.change, piece.text, start, end);
  }

  /** All remarks, in the order of their places; comments without a place come first. */
  finish(): Remark[] {
    this.#endChange();
    const placed = new Set(this.#commentStarts.keys());
    const unplaced = [...this.#comments].filter(([id]) => !placed.has(id)).map(([, comment]) => comment);
    const all = [...unplaced.map(comment => ({ ...comment, range: { start: 0, end: 0 } })), ...this.#remarks];
    return all.toSorted((a, b) => a.range.start - b.range.start);
  }

  #comment(id: string, end: number): void {
    const comment = this.#comments.get(id);
    const start = this.#commentStarts.get(id) ?? end;
    this.#commentStarts.set(id, start);
    if (comment !== undefined) this.#remarks.push({ ...comment, range: { start, end } });
  }

  #change(change: Change | null, text: string, start: number, end: number): void {
    if (this.#last !== null && isSame(this.#last.change, change)) {
      this.#last.text += text;
      this.#last.end = end;
      return;
    }
    this.#endChange();
    if (change !== null) this.#last = { change, text, start, end };
  }

  #endChange(): void {
    if (this.#last === null) return;
    const { change, text, start, end } = this.#last;
    const trimmed = withoutEnds(text);
    this.#remarks.push({ ...change, text: trimmed === '' ? PARAGRAPH_END : trimmed, range: { start, end } });
    this.#last = null;
  }
}

/** How Word shows the end of a paragraph. */
const PARAGRAPH_END = '¶';

/** The text without the ends of paragraphs behind it. */
function withoutEnds(text: string): string {
  let length = text.length;
  while (text[length - 1] === PARAGRAPH_END) length--;
  return text.slice(0, length);
}

/** Word divides a change where its format changes; its minute may change within it. */
const isSame = (a: Change, b: Change | null): boolean => a.kind === b?.kind && a.author === b.author;
