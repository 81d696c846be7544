import { type Block, enumeratorOf, isOpen, moved } from './block.ts';
import { joinLines, type Vocabulary } from './vocabulary.ts';

/**
 * Puts together the paragraphs that a page break, with or without notes at the page's foot, cut in two.
 *
 * The first half stops in the middle of a sentence; the second has no enumerator, is no heading, and stands next
 * in the text once notes are passed over. So do the halves of a bracket. A heading never has a second half, except where a page ended inside it.
 */
export function joinContinuations(blocks: readonly Block[], vocabulary: Vocabulary): Block[] {
  const joined: Block[][] = [];
  let text: Block[] | null = null;
  for (const block of blocks) {
    if (block.note !== null) {
      joined.push([block]);
    } else if (text !== null && continues(text, block)) {
      text.push(block);
    } else {
      text = [block];
      joined.push(text);
    }
  }
  return joined.map(halves => joinBlocks(halves, vocabulary));
}

/** Shorter blocks without a full stop are headings and formal lines, not halves of a paragraph. */
const SHORTEST_HALF = 60;

function continues(before: readonly Block[], after: Block): boolean {
  const first = before[0];
  const last = before.at(-1);
  if (first === undefined || last === undefined) return false;
  if (first.heading || after.heading || after.bullet || enumeratorOf(after) !== null) return false;
  const text = last.text.text;
  if (/^\[[^\]]*$/.test(text)) return /^[^[]*\]$/.test(after.text.text);
  const startsLow = /^["“‘'(]?\p{Ll}/u.test(after.text.text);
  if (startsLow && (isOpen(text) || text.endsWith(',')))
    return after.afterPage || text.length >= SHORTEST_HALF;
  if (!isOpen(text) || text.endsWith(',')) return false;
  return text.length >= SHORTEST_HALF && !isAllCapitals(text) && (after.afterPage || isProse(last, after));
}

const isAllCapitals = (text: string): boolean => text === text.toUpperCase();

/** Both halves read like running text: long, and the second one ends a sentence. */
const isProse = (before: Block, after: Block): boolean =>
  before.text.text.length > 3 * SHORTEST_HALF && !isOpen(after.text.text);

function joinBlocks(halves: readonly Block[], vocabulary: Vocabulary): Block {
  const [first] = halves;
  if (first === undefined) throw new RangeError('no blocks to join');
  if (halves.length === 1) return first;
  const { text, starts } = joinLines(
    halves.map(half => half.text),
    vocabulary,
  );
  const marks = halves.map((half, index) => moved(half, starts[index] ?? 0, text.text.length));
  return {
    ...first,
    text,
    noteMarks: marks.flatMap(half => half.noteMarks),
    emphasis: marks.flatMap(half => half.emphasis),
  };
}
