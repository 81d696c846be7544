import { type Block, enumeratorOf, isEmphasized, isOpen } from '../2-blocks/block.ts';
import { isEnumeratedHeading } from '../3-documents/split.ts';
import type { UnitId } from '../model/id.ts';
import { romanValue } from '../model/roman.ts';
import { opensPreamble } from './preambular-opening.ts';
import type { SectionBuilder } from './section-builder.ts';

const LONGEST = 250;

/** Knows the headings between the clauses of a resolution: numbered, numbered on a line above, or bare. */
export class ClauseHeadings {
  readonly #sections: SectionBuilder;
  #numeral: Block | null = null;

  constructor(sections: SectionBuilder) {
    this.#sections = sections;
  }

  /**
   * The section that begins with a block; null if the block is no heading; "numeral" for a numeral alone on its line,
   * which numbers the heading below it.
   */
  read(block: Block, next: Block | undefined, kind: 'preambular' | 'operative'): UnitId | 'numeral' | null {
    const numeral = this.#numeral;
    this.#numeral = null;
    if (numeral !== null) return this.#sections.takeNumbered(numeral.text, block);
    if (isNumeralAlone(block) && next !== undefined) {
      this.#numeral = block;
      return 'numeral';
    }
    const enumerator = enumeratorOf(block);
    if (enumerator !== null) {
      const isHeading = block.heading || (enumerator.style === 'upper' && isEnumeratedHeading(block));
      return isHeading ? this.#sections.take(block, enumerator) : null;
    }
    return isBareHeading(block, next, kind) ? this.#sections.takeBare(block) : null;
  }
}

/** Short, with a capital and without a full stop, and with a clause or another heading after it. */
function isBareHeading(block: Block, next: Block | undefined, kind: 'preambular' | 'operative'): boolean {
  if (block.heading) return true;
  const { text } = block.text;
  if (text.length > LONGEST || !isOpen(text) || !/^["“‘'(]?[\p{Lu}\d]/u.test(text)) return false;
  if (/(?:,|\b(?:and|or|the|of|to|in))$/.test(text) || (kind === 'preambular' && opensPreamble(text)))
    return false;
  return isEmphasized(block) || (next !== undefined && opensSomething(next));
}

const opensSomething = (block: Block): boolean =>
  enumeratorOf(block) !== null ||
  opensPreamble(block.text.text) ||
  (isOpen(block.text.text) && block.text.text.length <= LONGEST);

const isNumeralAlone = ({ text: { text } }: Block): boolean =>
  /^[IVXL]+$/.test(text) && romanValue(text) !== null;
