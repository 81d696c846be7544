import { type Block, enumeratorOf } from '../../2-blocks/block.ts';
import type { EnumeratorStyle } from '../../2-blocks/enumerator.ts';

/**
 * How the operative paragraphs among some blocks are numbered: "1.", or in some drafts "1)" or "(1)". In those, no
 * paragraph has a number like "1.", and the first stands at the start, or behind a preambular paragraph or a heading,
 * where a list within a paragraph would stand behind a colon.
 */
export function paragraphStyle(blocks: readonly Block[]): EnumeratorStyle {
  const enumerators = blocks.map(enumeratorOf);
  if (enumerators.some(enumerator => enumerator?.style === 'arabic')) return 'arabic';
  const first = enumerators.findIndex(enumerator => enumerator?.style === 'bracketed-arabic');
  const before = blocks[first - 1]?.text.text ?? ',';
  return enumerators[first]?.value === '1' && BEFORE_FIRST.test(before) ? 'bracketed-arabic' : 'arabic';
}

/** The end of a preambular paragraph, or a heading in capitals. */
const BEFORE_FIRST = /,$|^[^\p{Ll}]*$/u;
