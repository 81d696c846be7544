import type { Block } from '../2-blocks/block.ts';
import { enactingOrgan, leadingOrgan } from '../2-blocks/enacting-formula.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { type Body, bodyNamed, bodySpeaking } from '../references/body.ts';
import { symbolFacts } from '../references/symbol-facts.ts';
import { foreignOrgan } from './language/formulas.ts';

/** How many blocks below its head a resolution's enacting formula may stand. */
const ENACTING_WITHIN = 14;
/**
 * "At its 24th meeting, on 10 June 2010, the Human Rights Council decided to adopt the following text:", "At its 20th
 * meeting, on 7 June 2023, the Economic and Social Council:".
 */
const DECIDING = new RegExp(
  [
    String.raw`^At its \d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting,? (?:held )?on \d[^,]{1,30}, the ([^,:]{1,80}?)`,
    '(?::$|,? (?:on .{1,200} )?(?:decided|took note|approved|endorsed|elected|appointed)\\b)',
  ].join(''),
);

/** The organ that speaks in a block: in a formula, at the head of its sentence, or in the report of its decision. */
export const organIn = ({ text: { text }, note }: Block): string | null =>
  note !== null
    ? null
    : (enactingOrgan(text) ??
      leadingOrgan(text) ??
      foreignOrgan(text) ??
      DECIDING.exec(text.slice(0, 400))?.[1] ??
      null);

/** The organ that speaks first below a head. */
export function organBelow(blocks: readonly Block[], at: number, within = ENACTING_WITHIN): string | null {
  for (const block of blocks.slice(at + 1, at + within)) {
    const organ = organIn(block);
    if (organ !== null) return organ;
  }
  return null;
}

/**
 * The listed organ that a text names in full, or by a word of its name once it is known whose documents these
 * are: "The Assembly," below `Assembly/AU/Dec.990(XXXVIII)`.
 *
 * @param around the symbol of the document in which the organ speaks
 */
export function bodySpeakingIn(organ: string, around: DocumentSymbol | null): Body | null {
  const named = bodySpeaking(organ);
  if (named !== null || around === null || organ === '') return named;
  const issuer = symbolFacts(around).body;
  return issuer?.split(' of ').some(words => words.endsWith(organ)) ? bodyNamed(issuer) : null;
}
