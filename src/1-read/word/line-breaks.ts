import type { ElementRole } from '../evidence.ts';
import { isReadText, type Piece } from './story/piece.ts';

/**
 * Which lines of a paragraph begin an element of their own. A break within a paragraph only lays it out, unless
 * what it divides shows otherwise: a blank line, an enumerator behind it, or a line that ends like a paragraph
 * before one that begins like one.
 */
export function elementStarts(lines: readonly (readonly Piece[])[], role: ElementRole): boolean[] {
  const texts = lines.map(pieces =>
    pieces
      .filter(isReadText)
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  return texts.map((text, index) => {
    if (index === 0) return true;
    if (role === 'heading' || role === 'note' || role === 'cell') return false;
    const before = texts[index - 1] ?? '';
    return role === 'masthead' || role === 'artifact' || before === '' || startsParagraph(before, text);
  });
}

const ENUMERATOR = /^(?:\d{1,3}\.|\([a-z]{1,5}\)|[IVXL]{1,6}\.|[A-Z]\.)\s/;
const ENDS_PARAGRAPH = /[.;:,]["”’)]*$/;
const BEGINS_PARAGRAPH = /^["“‘(]?[\p{Lu}\p{N}]/u;

const startsParagraph = (before: string, text: string): boolean =>
  ENUMERATOR.test(text) || (ENDS_PARAGRAPH.test(before) && BEGINS_PARAGRAPH.test(text));
