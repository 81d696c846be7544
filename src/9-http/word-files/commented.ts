import type { Range } from '../../model/range.ts';
import type { CommentPiece, WordComment, WordPiece } from '../../word-files/word-text.ts';

/** A comment, and the words that it is on; null for one on the whole paragraph. */
export interface PlacedComment {
  readonly comment: WordComment;
  readonly at: Range | null;
}

/**
 * Puts comments on the words of a paragraph. Places count in its words; marks of notes are none.
 *
 * @param number what stands before the words
 */
export function commented(
  number: readonly WordPiece[],
  words: readonly WordPiece[],
  comments: readonly PlacedComment[],
): WordPiece[] {
  const whole = comments.filter(({ at }) => at === null);
  const placed = comments.flatMap(({ comment, at }) => (at === null ? [] : [{ comment, at }]));
  return [
    ...whole.map(({ comment }) => opened(comment)),
    ...number,
    ...withPlaced(words, placed),
    ...whole.map(({ comment }) => closed(comment)),
  ];
}

const opened = (comment: WordComment): CommentPiece => ({ kind: 'comment-start', comment });
const closed = (comment: WordComment): CommentPiece => ({ kind: 'comment-end', comment });

interface Placed {
  readonly comment: WordComment;
  readonly at: Range;
}

function withPlaced(words: readonly WordPiece[], comments: readonly Placed[]): WordPiece[] {
  const starts = Map.groupBy(comments, ({ at }) => at.start);
  const ends = Map.groupBy(comments, ({ at }) => at.end);
  const cuts = [...new Set([...starts.keys(), ...ends.keys()])];
  let offset = 0;
  return words.flatMap((piece): WordPiece[] => {
    if (piece.kind !== 'text') return [piece];
    const from = offset;
    offset += piece.text.length;
    return cutAt(piece.text, from, cuts).flatMap(({ start, text }) => [
      ...(starts.get(start) ?? []).map(({ comment }) => opened(comment)),
      { ...piece, text },
      ...(ends.get(start + text.length) ?? []).map(({ comment }) => closed(comment)),
    ]);
  });
}

/** Pieces of a text that begins at an offset, cut at the offsets that are within it. */
function cutAt(
  text: string,
  from: number,
  cuts: readonly number[],
): { readonly start: number; readonly text: string }[] {
  const within = cuts.filter(cut => cut > from && cut < from + text.length).sort((a, b) => a - b);
  const starts = [from, ...within];
  return starts.map((start, index) => ({
    start,
    text: text.slice(start - from, (starts[index + 1] ?? from + text.length) - from),
  }));
}
