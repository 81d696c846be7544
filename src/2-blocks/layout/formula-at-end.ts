import type { Line } from '../../1-read/line.ts';
import { enactingOrgan } from '../enacting-formula.ts';
import { cutLine } from './line-parts.ts';

/**
 * "adopts on 19 July 1938 the following recommendation: The Conference,"; the number of a page may stand between:
 * "the following recommendation: — 155 — The Conference,".
 */
const AT_END =
  /(?<=(?:recommendation|resolution|decision|declaration|text): (?:[-\u2013\u2014] ?\d{1,4} ?[-\u2013\u2014] )?)The \p{Lu}[\p{L} ]{2,80},$/u;

/** Cuts off an enacting formula with which the sentence that leads in to it ends, so that it stands alone. */
export const splitFormula = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap(line => {
    const { text } = line.text;
    const formula = AT_END.exec(text.slice(-WINDOW))?.[0];
    return formula !== undefined && enactingOrgan(formula) !== null
      ? cutLine(line, text.length - formula.length)
      : [line];
  });

/** Longer than the words of such a formula and what it is told by. */
const WINDOW = 120;
