import { type Block, enumeratorOf } from '../2-blocks/block.ts';
import { particularKind } from './particular.ts';

/** Where the formal lines above a head begin, and where the headings above those begin. */
export function startOf(
  blocks: readonly Block[],
  head: number,
): { readonly headings: number; readonly formal: number } {
  let formal = head;
  while (formal > 0 && isFormal(blocks[formal - 1])) formal--;
  let headings = formal;
  while (headings > 0 && isEnumeratedHeading(blocks[headings - 1])) headings--;
  return { headings, formal };
}

const isFormal = (block: Block | undefined): boolean =>
  block !== undefined &&
  !block.heading &&
  particularKind(block) !== null &&
  particularKind(block) !== 'dateline' &&
  particularKind(block) !== 'remark';

const LONGEST_HEADING = 250;

/** A heading by its enumerator and its form: short, without a full stop; a question may be one. */
export const isEnumeratedHeading = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.note === null &&
  enumeratorOf(block) !== null &&
  block.text.text.length <= LONGEST_HEADING &&
  !/[.;:,!][”"’')\]]*$/.test(block.text.text);
