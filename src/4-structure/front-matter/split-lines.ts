import type { Block } from '../../2-blocks/block.ts';
import {
  isAgendaItem,
  isConsideredDocument,
  isDateLine,
  isSessionOrCommittee,
} from '../../references/masthead-lines.ts';
import { cutBlock } from '../formal.ts';

/** Longer blocks are text. */
const LONGEST = 600;

/**
 * Divides the blocks of a masthead that hold several formal lines, as files make them that say of a masthead
 * only that it is one paragraph: "Fourteenth session", "Agenda item 1".
 */
export const splitMastheadLines = (blocks: readonly Block[]): Block[] => blocks.flatMap(splitLines);

function splitLines(block: Block): Block[] {
  if (block.lines.length < 2 || block.text.text.length > LONGEST || block.note !== null) return [block];
  const starts = lineStarts(block);
  const cut = starts.find((start, index) => {
    const line = block.text.text.slice(start, starts[index + 1]).trim();
    const above = block.text.text.slice(starts[index - 1], start).trim();
    return start > 0 && isDivided(above, line);
  });
  if (cut === undefined) return [block];
  const index = starts.indexOf(cut);
  const [before, after] = cutBlock(block, cut);
  const first = { ...before, lines: block.lines.slice(0, index) };
  return [first, ...splitLines({ ...after, lines: block.lines.slice(index) })];
}

/** Whether two lines of a masthead say different things. */
const isDivided = (above: string, line: string): boolean =>
  [above, line].some(isSessionOrCommittee) ||
  isAgendaItem(line) ||
  isConsideredDocument(line) ||
  /^\(?Adopted by the /.test(line) ||
  (isAgendaItem(above) && isDateLine(line));

/** The offsets in a block's text at which its lines begin. */
const lineStarts = ({ text, lines }: Block): number[] =>
  lines.map(({ range }) =>
    Math.max(
      text.origin.findIndex(offset => offset >= range.start),
      0,
    ),
  );
