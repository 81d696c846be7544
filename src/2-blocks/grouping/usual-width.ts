import type { Line } from '../../1-read/line.ts';

/** How wide the lines of a hard-wrapped text usually are. */
export interface Width {
  readonly characters: number;
  /** Whether blank lines stand between paragraphs; without them, only a short last line ends a paragraph. */
  readonly spaced: boolean;
}

const FEWEST_LINES = 10;
const WIDEST_WRAPPED = 120;

/** Null for a text whose paragraphs each stand on one line. */
export function usualWidth(lines: readonly Line[]): Width | null {
  const lengths = lines.map(line => line.text.text.length);
  const written = lengths.filter(length => length > 0).sort((a, b) => a - b);
  const blank = lengths.slice(lengths.findIndex(length => length > 0)).filter(length => length === 0).length;
  const characters = written[Math.floor(written.length * 0.75)] ?? 0;
  const isWrapped =
    written.length >= FEWEST_LINES && characters <= WIDEST_WRAPPED && (written.at(-1) ?? 0) <= 2 * characters;
  return isWrapped ? { characters, spaced: blank * 6 >= written.length } : null;
}

/** True where the next line's first word, and somewhat more, would have fitted on the line. */
export function hasRoom(line: string, next: string, { characters }: Width): boolean {
  const [word = ''] = next.split(' ', 1);
  return characters - (line.length + 1 + word.length) > 0.08 * characters;
}
