import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { NumberedParts } from './numbered-parts.ts';
import { noteRun, textRun } from './runs.ts';
import { indentOf, tabStopsOf } from './styles.ts';
import type { WordParagraph, WordPiece } from './word-text.ts';

/** A paragraph of a Word file; that it was added or removed, its own end says. */
export const wordParagraph = (
  { style, level, change, pieces }: WordParagraph,
  parts: NumberedParts,
): Paragraph =>
  new Paragraph({
    style,
    ...(style === 'numbered' ? { ...indentOf(level), tabStops: tabStopsOf(level) } : {}),
    ...(change === 'same' ? {} : { run: { [CHANGES[change]]: parts.change() } }),
    children: pieces.flatMap(piece => childrenOf(piece, parts)),
  });

const CHANGES = { added: 'insertion', removed: 'deletion' } as const;

function childrenOf(piece: WordPiece, parts: NumberedParts): ParagraphChild[] {
  switch (piece.kind) {
    case 'text':
      return [textRun(piece, parts)];
    case 'note':
      return [noteRun(piece, parts)];
    case 'comment-start':
      return [new CommentRangeStart(parts.idOfComment(piece.comment))];
    case 'comment-end': {
      const id = parts.idOfComment(piece.comment);
      return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
    }
  }
}
