import { type Block, enumeratorOf } from '../../2-blocks/block.ts';
import { romanValue } from '../../model/roman.ts';
import { isNumberedHeading, isNumeralAlone } from './clause-headings.ts';

/** A section of a resolution with a preamble and a count of operative paragraphs of its own. */
export interface ClauseSection {
  /** "II", or null in a resolution with one count throughout. */
  readonly numeral: string | null;
  readonly blocks: readonly Block[];
}

/**
 * Divides the body of a resolution at its numbered headings if the count of operative paragraphs begins anew
 * below them, as in "section II of its resolution 65/250"; otherwise the body is one section.
 */
export function clauseSections(body: readonly Block[]): ClauseSection[] {
  const sections: { numeral: string | null; blocks: Block[] }[] = [{ numeral: null, blocks: [] }];
  for (const block of body) {
    const numeral = numeralOf(block);
    if (numeral !== null && romanValue(numeral) === sections.length)
      sections.push({ numeral, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  const filled = sections.filter(({ blocks }) => blocks.length > 0);
  const restarts = filled.filter(({ blocks }) =>
    blocks.some(block => enumeratorOf(block)?.printed === '1.'),
  ).length;
  return restarts > 1 ? filled : [{ numeral: null, blocks: body }];
}

const numeralOf = (block: Block): string | null => {
  if (isNumeralAlone(block)) return block.text.text;
  return isNumberedHeading(block) ? (enumeratorOf(block)?.value ?? null) : null;
};
