import type { Line } from '../../1-read/line.ts';
import { readSymbol } from '../../references/symbol.ts';
import { cutLine } from './line-parts.ts';

/** Longer lines are text. */
const LONGEST_LINE = 200;

/** How many lines of text from the top a masthead may take. */
const MASTHEAD_WITHIN = 12;

/**
 * Cuts the lines of a masthead whose left and right sides were printed as one: "United Nations A/RES/78/1",
 * "General Assembly Distr.: General".
 */
export function splitMasthead(lines: readonly Line[]): readonly Line[] {
  const read: Line[] = [];
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (seen === MASTHEAD_WITHIN) return [...read, ...lines.slice(index)];
    if (line.text.text !== '') seen += 1;
    const at = rightSide(line.text.text);
    read.push(...(at === null ? [line] : cutLine(line, at)));
  }
  return read;
}

/** Where the right side of a line of a masthead begins; null for a line of another kind. */
function rightSide(text: string): number | null {
  if (text.length > LONGEST_LINE) return null;
  const [, left] = DISTRIBUTION.exec(text) ?? [];
  if (left !== undefined) return left.length;
  const [, organization, symbol = ''] = SYMBOL.exec(text) ?? [];
  return organization !== undefined && readSymbol(symbol) !== null ? organization.length : null;
}

/**
 * "General Assembly Distr.: General", "Assemblée générale Distr. générale": an organ, and what stands beside
 * it.
 */
const DISTRIBUTION = /^(\p{Lu}\p{L}+ (?:\p{L}+ ){0,6})Distr\.:? \p{L}+$/u;
/** "United Nations A/RES/78/1", "Nations Unies A/RES/78/1". */
const SYMBOL =
  /^((?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|Vereinte Nationen|Nações Unidas) )(\S.{2,39})$/;
