import type { NotePiece, WordComment, WordText } from './word-text.ts';

/**
 * What a Word file keeps apart from its text and refers to by number: notes, comments,
 * and each tracked change.
 */
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
    const id = this.#comments.get(comment) ?? this.#comments.size;
    this.#comments.set(comment, id);
    return id;
  }

  /** The notes that were numbered, in the order of their numbers. */
  get notes(): readonly NotePiece['note'][] {
    return this.#notes;
  }

  /** The comments that were numbered, in the order of their numbers. */
  get comments(): readonly WordComment[] {
    return [...this.#comments.keys()];
  }
}
