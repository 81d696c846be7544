import { type Block, enumeratorOf, isEmphasized, isOpen } from '../../2-blocks/block.ts';
import { bulletAt } from '../../2-blocks/bullet.ts';
import { opensPreamble } from '../../2-blocks/preambular-opening.ts';

const LONGEST = 250;

/**
 * True for a heading without an enumerator: marked as one in the source, or short, with a capital and without
 * a full stop, and with something below it that a heading can stand over.
 */
export function isBareHeading(block: Block, next: Block | undefined): boolean {
  if (block.quoted) return false;
  if (block.heading) return true;
  const { text } = block.text;
  if (
    block.bullet ||
    bulletAt(text) !== '' ||
    text.length > LONGEST ||
    !isOpen(text) ||
    !/^["“‘'(]?[\p{Lu}\d]/u.test(text)
  )
    return false;
  if (/(?:,|\b(?:and|or|the|of|to|in))$/.test(text)) return false;
  return isEmphasized(block) || (next !== undefined && standsBelowHeading(next));
}

const standsBelowHeading = (block: Block): boolean =>
  enumeratorOf(block) !== null ||
  opensPreamble(block.text.text) ||
  (isOpen(block.text.text) && block.text.text.length <= LONGEST);
