import type { Line } from '../../1-read/line.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { endsPart } from './line-end.ts';

/** How wide the lines of a hard-wrapped text usually are. */
export interface Width {
  readonly characters: number;
  /** Whether blank lines stand between paragraphs; without them, only a short last line ends a paragraph. */
  readonly spaced: boolean;
}

const FEWEST_LINES = 10;
const WIDEST_WRAPPED = 120;
/** The share of lines that may be longer: `pdftotext` prints two lines as one where a hyphen ends the first. */
const MOST_OVERLONG = 0.02;

/** Null for a text whose paragraphs each stand on one line. */
export function usualWidth(lines: readonly Line[]): Width | null {
  const lengths = lines.map(line => line.text.text.length);
  const written = lengths.filter(length => length > 0).sort((a, b) => a - b);
  const blank = lengths.slice(lengths.findIndex(length => length > 0)).filter(length => length === 0).length;
  const characters = written[Math.floor(written.length * 0.75)] ?? 0;
  const widest = written[Math.ceil(written.length * (1 - MOST_OVERLONG)) - 1] ?? 0;
  const isWrapped =
    written.length >= FEWEST_LINES && characters <= WIDEST_WRAPPED && widest <= 2 * characters;
  return isWrapped ? { characters, spaced: setsOffClauses(lines) ?? blank * 6 >= written.length } : null;
}

const FEWEST_CLAUSES = 4;

/**
 * Whether the clauses of a text, where it has enough of them, mostly stand below blank lines; null for a text
 * with few. What some extractions put between the parts of a page says nothing of its paragraphs.
 */
function setsOffClauses(lines: readonly Line[]): boolean | null {
  let [below, setOff] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]?.text.text;
    if (above === undefined || !opensPreamble(line.text.text)) continue;
    if (above === '') setOff++;
    else if (endsPart(above)) below++;
  }
  return below + setOff < FEWEST_CLAUSES ? null : setOff > below;
}

/** True where the next line's first word, and somewhat more, would have fitted on the line. */
export function hasRoom(line: string, next: string, { characters }: Width): boolean {
  const [word = ''] = next.split(' ', 1);
  return characters - (line.length + 1 + word.length) > 0.08 * characters;
}
