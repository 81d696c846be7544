import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import { textRun } from './runs.ts';
import type { NotePiece, WordComment, WordText } from './word-text.ts';

/** What a Word file keeps apart from its text and refers to by number: notes, comments, and each tracked change. */
export class NumberedParts {
  readonly #author: string;
  readonly #date: string;
  readonly #notes: NotePiece['note'][] = [];
  readonly #comments = new Map<WordComment, number>();
  #changes = 0;

  constructor({ author, date }: Pick<WordText, 'author' | 'date'>) {
    this.#author = author;
    this.#date = date;
  }

  /** Who made a change, and when, with a number of its own. */
  change() {
    return { id: this.#changes++, author: this.#author, date: `${this.#date}T00:00:00Z` };
  }

  /** Numbers a note, from 1. */
  idOfNote(note: NotePiece['note']): number {
    return this.#notes.push(note);
  }

  /** Numbers a comment the first time it is met, from 0. */
  idOfComment(comment: WordComment): number {
    const known = this.#comments.get(comment) ?? this.#comments.size;
    this.#comments.set(comment, known);
    return known;
  }

  footnotes() {
    return Object.fromEntries(
      this.#notes.map((note, index) => [
        index + 1,
        { children: [new Paragraph({ children: note.map(piece => textRun(piece, this)) })] },
      ]),
    );
  }

  comments(): ICommentOptions[] {
    return [...this.#comments].map(([{ author, paragraphs }, id]) => ({
      id,
      author,
      date: new Date(this.#date),
      children: paragraphs.map(text => new Paragraph({ children: [new TextRun(text)] })),
    }));
  }
}
