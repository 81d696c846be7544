import { isReadText, type Piece, pieceBefore, slicePiece, type TextPiece } from './story/piece.ts';

/** A sign at the start of a paragraph, with a blank behind it: "* A/80/50." */
const LEADING = /^\s*(\*{1,4}|[†‡§])(?=\s)/;
/** A sign at the end of a word: "the preliminary list*". */
const ATTACHED = /(?<![\s*])(?:\*{1,4}|[†‡§])(?=$|[\s,;.:)])/g;

/** The sign with which a paragraph begins, as a note does; null where it begins otherwise. */
export const leadingSign = (pieces: readonly Piece[]): string | null =>
  LEADING.exec(
    pieces
      .filter(isReadText)
      .map(({ text }) => text)
      .join(''),
  )?.[1] ?? null;

/** The signs that are attached to a word. */
export const attachedSigns = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece, index) =>
    isReadText(piece) ? attached(piece, pieceBefore(pieces, index)).map(([sign]) => sign) : [],
  );

/**
 * Signs attached to words, and the one that a note begins with, as note marks.
 *
 * @param label the sign that the paragraph begins with, if it is a note
 */
export function withSignsTied(
  pieces: readonly Piece[],
  known: ReadonlySet<string>,
  label: string | null,
): Piece[] {
  let awaited = label;
  return pieces.flatMap((piece, index) => {
    if (!isReadText(piece)) return [piece];
    const start = awaited === null ? -1 : leadingAt(piece.text, awaited);
    if (start >= 0) {
      awaited = null;
      return divided(piece, [[label ?? '', start]]);
    }
    if (piece.text.trim() !== '') awaited = null;
    return divided(
      piece,
      attached(piece, pieceBefore(pieces, index)).filter(([sign]) => known.has(sign)),
    );
  });
}

/** Where in a text the sign stands with which it begins; -1 where it does not. */
const leadingAt = (text: string, sign: string): number =>
  text.trimStart().startsWith(sign) ? text.length - text.trimStart().length : -1;

type Found = readonly [sign: string, at: number];

/** A piece that is nothing but a sign is attached to the piece before it. */
function attached({ text }: TextPiece, before: Piece | undefined): Found[] {
  const last = before !== undefined && isReadText(before) ? before.text.slice(-1) : '';
  const found = [...`${last}${text}`.matchAll(ATTACHED)].map(
    ({ 0: sign, index }): Found => [sign, index - last.length],
  );
  return found.filter(([, at]) => at > 0 || (at === 0 && last !== ''));
}

/** The text before, between and behind the signs, and the signs as marks. */
function divided(piece: TextPiece, signs: readonly Found[]): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const [sign, start] of signs) {
    if (start > at) parts.push(slicePiece(piece, at, start));
    parts.push({ kind: 'note-mark', label: sign, printed: sign, rule: 'typed-note' });
    at = start + sign.length;
  }
  return at === 0 ? [piece] : [...parts, slicePiece(piece, at)];
}
