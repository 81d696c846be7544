import type { Line } from '../../1-read/line.ts';
import { enactingOrgan } from '../enacting-formula.ts';
import { readEnumerator } from '../enumerator.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { indentOf } from './line-parts.ts';

/**
 * Marks as doubtful the lines that hold a line of each of two columns, as tools that keep the layout of a page print
 * them: in many of them something begins at the same place behind a wide gap, and with a clause more than
 * once, while most have words before the gap, and not the times of a programme. They are not taken apart, for a
 * table may be printed so.
 */
export function markColumns(lines: readonly Line[]): readonly Line[] {
  const sides = lines.map(rightSideOf);
  const columns = columnsOf(sides);
  if (columns.length === 0) return lines;
  return lines.map((line, index) => {
    const side = sides[index];
    const isIn = side != null && columns.some(at => Math.abs(at - side.at) <= WIDEST_INDENT);
    return isIn ? { ...line, doubtful: true } : line;
  });
}

interface Side {
  /** How far it stands from the beginning of the line, in characters of the source. */
  readonly at: number;
  readonly text: string;
  /** Whether what stands before the gap has words, and not only numbers or times. */
  readonly isBesideWords: boolean;
}

const WIDE_GAP = 4;
/** How much further to the right the first line of a paragraph may begin. */
const WIDEST_INDENT = 5;
const FEWEST_LINES = 4;
const FEWEST_CLAUSES = 2;

/** What stands behind the last wide gap within a line; null for a line without one. */
function rightSideOf(line: Line): Side | null {
  const { text, origin } = line.text;
  for (let at = text.length - 1; at > 0; at--) {
    const [before, here] = [origin[at - 1] ?? -1, origin[at] ?? -1];
    if (text[at - 1] !== ' ' || before < 0) continue;
    const gap = here - (origin[at - 2] ?? here) - 1;
    if (gap >= WIDE_GAP) {
      return {
        at: indentOf(line) + here - (origin[0] ?? here),
        text: text.slice(at),
        isBesideWords: WORD.test(text.slice(0, at)),
      };
    }
  }
  return null;
}

const WORD = /\p{L}{3}/u;

/** Where the right column of a text of two begins; one place more for each margin that pages have. */
function columnsOf(sides: readonly (Side | null)[]): number[] {
  const found = sides.filter(side => side !== null);
  const starts = new Map(
    [...Map.groupBy(found, ({ at }) => at)].filter(([, together]) => together.length >= FEWEST_LINES),
  );
  return [...starts.keys()].filter(start => {
    const near = found.filter(({ at }) => at >= start && at <= start + WIDEST_INDENT);
    const isBesideWords = 2 * near.filter(side => side.isBesideWords).length > near.length;
    return isBesideWords && near.filter(({ text }) => opensClause(text)).length >= FEWEST_CLAUSES;
  });
}

const opensClause = (text: string): boolean =>
  opensPreamble(text) || enactingOrgan(text) !== null || readEnumerator(text)?.style === 'arabic';
