import type { Paragraph } from './story/paragraph.ts';
import {
  isComment,
  isReadText,
  type NoteMarkPiece,
  type Piece,
  pieceBefore,
  type TextPiece,
} from './story/piece.ts';
import { attachedSigns, leadingSign, withSignsTied } from './typed-signs.ts';

/**
 * Finds the notes that were typed as paragraphs, as under tables, and ties their marks to them. A raised mark or an
 * asterisk for which there is no such note is text: "m²", "2nd".
 */
export function withTypedNotes(paragraphs: readonly Paragraph[]): Paragraph[] {
  const merged = paragraphs.map(paragraph => ({ ...paragraph, pieces: mergeRaised(paragraph.pieces) }));
  const used = new Set(merged.flatMap(({ pieces }) => attachedSigns(pieces)));
  const labels = merged.map(paragraph => raisedLabel(paragraph) ?? signLabel(paragraph, used));
  const known = new Set(labels.filter(label => label !== null));
  if (known.size === 0) return [...paragraphs];
  return merged.map((paragraph, index) => withMarks(paragraph, labels[index] ?? null, known));
}

function withMarks(paragraph: Paragraph, label: string | null, known: ReadonlySet<string>): Paragraph {
  const raised = paragraph.pieces.flatMap((piece, at) =>
    marksOf(piece, pieceBefore(paragraph.pieces, at), known),
  );
  const pieces = withSignsTied(raised, known, label);
  return label === null ? { ...paragraph, pieces } : { ...paragraph, pieces, role: 'note', cell: null };
}

/** "a", "3", "**": what a typed note is called. */
const LABEL = /^(?:\p{L}|\p{N}{1,2}|[*†‡§]{1,4})$/u;

/** The raised label with which a paragraph begins, if a blank or a tab and text follow it; otherwise null. */
function raisedLabel({ role, pieces }: Paragraph): string | null {
  if (role === 'artifact' || role === 'masthead') return null;
  const filled = pieces.filter(isReadText).filter(({ text }) => text.trim() !== '');
  const [first] = filled;
  if (first?.format.raised !== true || filled.length < 2) return null;
  const label = first.text.trim();
  const shown = pieces.filter(piece => !isComment(piece));
  const behind = shown[shown.indexOf(first) + 1];
  const isApart = /\s$/.test(first.text) || (behind?.kind === 'text' && /^\s/.test(behind.text));
  return isApart && LABEL.test(label) ? label : null;
}

/** The sign with which a paragraph begins, if the text refers to it. */
function signLabel({ role, pieces }: Paragraph, used: ReadonlySet<string>): string | null {
  if (role === 'artifact' || role === 'masthead') return null;
  const sign = leadingSign(pieces);
  return sign !== null && used.has(sign) ? sign : null;
}

/** "a, b": several marks at one place. */
const SEPARATOR = /[\s,]+/;

function marksOf(piece: Piece, before: Piece | undefined, known: ReadonlySet<string>): Piece[] {
  if (!isReadText(piece) || !piece.format.raised || isUnit(piece.text, before)) return [piece];
  const labels = piece.text.trim().split(SEPARATOR);
  if (!labels.every(label => known.has(label))) return [piece];
  const [first = '', ...others] = labels;
  return [typedMark(first, piece.text), ...others.map(label => typedMark(label, ''))];
}

const typedMark = (label: string, printed: string): NoteMarkPiece => ({
  kind: 'note-mark',
  label,
  printed,
  rule: 'typed-note',
});

/** "km" before a raised 2 or 3. */
const isUnit = (raised: string, before: Piece | undefined): boolean =>
  /^[23]$/.test(raised.trim()) && before?.kind === 'text' && /(?<!\p{L})[ckm]?m$/u.test(before.text);

/** Raised texts that touch are one: Word breaks them where it likes. */
function mergeRaised(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && isRaised(last) && isRaised(piece) && isAlike(last, piece))
      merged[merged.length - 1] = { ...last, text: last.text + piece.text, source: null };
    else merged.push(piece);
  }
  return merged;
}

const isRaised = (piece: Piece): piece is TextPiece => piece.kind === 'text' && piece.format.raised;

const isAlike = (a: TextPiece, b: TextPiece): boolean =>
  a.isRead === b.isRead && a.change === b.change && a.address === b.address;
