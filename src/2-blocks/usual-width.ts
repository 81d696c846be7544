import type { Line } from '../1-read/markup.ts';
import { opensPreamble } from './preambular-opening.ts';

/** How wide the lines of a hard-wrapped text usually are. */
export interface Width {
  readonly characters: number;
  /** Whether blank lines stand between paragraphs; where none do, a short last line is all that ends one. */
  readonly spaced: boolean;
}

/** Null for a text whose paragraphs each stand on one line. */
export function usualWidth(lines: readonly Line[]): Width | null {
  const lengths = lines.map(line => line.text.text.length);
  const written = lengths.filter(length => length > 0).sort((a, b) => a - b);
  const blank = lengths.slice(lengths.findIndex(length => length > 0)).filter(length => length === 0).length;
  const characters = written[Math.floor(written.length * 0.75)] ?? 0;
  const wrapped = written.length >= 10 && characters <= 120 && (written.at(-1) ?? 0) <= 2 * characters;
  return wrapped ? { characters, spaced: blank * 6 >= written.length } : null;
}

/**
 * A line that stopped although the next one's first word had room on it: at a sentence's end; or, even where blank
 * lines are usual, after a comma or semicolon before what opens a clause or follows a list.
 */
export function endsParagraph(before: Line, after: Line, { characters, spaced }: Width): boolean {
  const [word = ''] = after.text.text.split(' ', 1);
  if (!spaced && before.text.text.endsWith(',') && opensPreamble(after.text.text)) return true;
  const room = characters - (before.text.text.length + 1 + word.length);
  if (room <= 0.08 * characters) return false;
  if (!spaced && /[.!?]["”’')\]]*$/.test(before.text.text)) return /^["“‘'(]?\p{Lu}/u.test(word);
  return (
    before.text.text.endsWith(';') || (before.text.text.endsWith(',') && /^\p{Lu}\p{L}+ing$/u.test(word))
  );
}
