import type { Line } from '../../1-read/line.ts';
import { enactingOrgan } from '../enacting-formula.ts';
import { isSymbolLine } from '../symbol-line.ts';
import { type FurnitureLine, type FurnitureRule, type FurnitureRules, textOf } from './furniture-rule.ts';

export const OWN_SYMBOL: FurnitureRule = {
  name: 'own-symbol-in-text',
  kind: 'running-head',
  example: 'A/RES/58/1\n\nThe General Assembly,\n\n1. Calls upon\nA/RES/58/1\nStates to go;',
};

/** How many lines a masthead may take, where no enacting formula ends it. */
const MASTHEAD_LINES = 30;

/**
 * Finds the lines below the masthead that are the source's own symbol, which nothing but the head of a page
 * repeats alone on a line, whether the extraction kept a page mark beside it or not.
 */
export function findOwnSymbols(lines: readonly Line[], found: FurnitureRules): FurnitureLine[] {
  const first = lines.findIndex(isSymbolLine);
  if (first < 0 || first > MASTHEAD_LINES) return [];
  const own = textOf(lines[first]);
  const formula = lines.findIndex(({ text }) => enactingOrgan(text.text) !== null);
  const from = formula < 0 ? MASTHEAD_LINES : formula;
  return [...lines.keys()]
    .filter(index => index > from && found[index] === null && textOf(lines[index]) === own)
    .map(index => [index, OWN_SYMBOL]);
}
