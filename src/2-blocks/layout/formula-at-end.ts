import type { Line } from '../../1-read/line.ts';
import { enactingOrgan } from '../enacting-formula.ts';
import { cutLine } from './line-parts.ts';

/** Cuts off an enacting formula with which the sentence that leads in to it ends, so that it stands alone. */
export const splitFormula = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap(line => {
    const at = formulaAtEnd(line.text.text);
    return at === null ? [line] : cutLine(line, at);
  });

/** Where the formula begins; null without one. */
function formulaAtEnd(text: string): number | null {
  const at = text.lastIndexOf('The ');
  if (at <= 0 || text.length - at > LONGEST || !text.endsWith(',')) return null;
  return LEAD_IN.test(text.slice(Math.max(0, at - WINDOW), at)) && enactingOrgan(text.slice(at)) !== null
    ? at
    : null;
}

/** The longest formula that is looked for. */
const LONGEST = 90;
/** Longer than the words that lead it in. */
const WINDOW = 40;
/** "the following recommendation: "; the number of a page may stand behind it: "recommendation: — 155 — ". */
const LEAD_IN =
  /(?:recommendation|resolution|decision|declaration|text): (?:[-\u2013\u2014] ?\d{1,4} ?[-\u2013\u2014] )?$/;
