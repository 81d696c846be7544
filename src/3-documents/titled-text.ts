import { type Block, enumeratorOf, isEmphasized, isOpen } from '../2-blocks/block.ts';
import type { Rule } from '../model/rule.ts';
import type { DocumentBlocks } from './document-tree.ts';
import { symbolFromTitle } from './made-up-symbol.ts';
import { particularKind } from './particular.ts';

const RULE: Rule = { name: 'title-alone', example: 'ADVANCE QUESTIONS TO SLOVENIA\n\nDENMARK' };

const LONGEST_TITLE = 250;
/** A text with less below its title may be the notice of a web site, or an error. */
const LEAST_TEXT = 300;

/**
 * The document of a file in which nothing has a symbol, a number or an enacting formula, and whose first line
 * is its title: set in bold, printed in capitals, or with a number. Its symbol is made up from the title.
 * None for any other text.
 */
export function documentByTitle(blocks: readonly Block[]): readonly DocumentBlocks[] {
  const [block] = blocks;
  if (block === undefined || !isTitle(block)) return [];
  const length = blocks.slice(1).reduce((sum, { text }) => sum + text.text.length, 0);
  if (length < LEAST_TEXT) return [];
  const symbol = symbolFromTitle(block.text.text);
  const head = { at: 0, symbol, symbolMadeUp: true, titleAt: 0, body: null, rule: RULE, block };
  return [{ blocks, heads: [head] }];
}

/** A file of mark-up without evidence, or a bare text, has headings of all kinds at its top. */
const isTitle = (block: Block): boolean =>
  block.note === null &&
  !block.bullet &&
  block.element?.cell == null &&
  enumeratorOf(block) === null &&
  block.text.text.length <= LONGEST_TITLE &&
  isOpen(block.text.text) &&
  particularKind(block) === null &&
  (isInCapitals(block.text.text) ||
    NUMBERED.test(block.text.text) ||
    (block.element != null && (isEmphasized(block) || opensInBold(block))));

/** "Recommendation 13. LA RÉTRIBUTION DU PERSONNEL ENSEIGNANT", "Resolution No. 4: Lamps". */
const NUMBERED = /^(?:Recommendation|Resolution|Decision|Declaration) (?:No\. ?)?\d{1,4}[.:] \p{Lu}/u;

/**
 * A title in bold with a line below it that is not: "ADVANCE QUESTIONS TO SLOVENIA", "Generated on 22 January
 * 2025".
 */
const opensInBold = ({ text, emphasis: [first] }: Block): boolean =>
  first !== undefined && first.start === 0 && 3 * first.end >= text.text.length;

const isInCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && text.includes(' ');
