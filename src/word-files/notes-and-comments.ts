import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import type { NumberedParts } from './numbered-parts.ts';
import { textRun } from './runs.ts';

/** The notes of a file by their numbers. */
export const footnotes = (parts: NumberedParts) =>
  Object.fromEntries(
    parts.notes.map((note, index) => [
      index + 1,
      { children: [new Paragraph({ children: note.map(piece => textRun(piece, parts)) })] },
    ]),
  );

/** @param date ISO 8601 */
export const comments = (parts: NumberedParts, date: string): ICommentOptions[] =>
  parts.comments.map(({ author, paragraphs }, id) => ({
    id,
    author,
    date: new Date(date),
    children: paragraphs.map(text => new Paragraph({ children: [new TextRun(text)] })),
  }));
