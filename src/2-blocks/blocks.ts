import type { Line } from '../1-read/line.ts';
import { EMPTY, slice, startOf } from '../1-read/traced.ts';
import type { Furniture, FurnitureKind } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import { type Block, dropStart, moved } from './block.ts';
import { joinContinuations } from './continuation.ts';
import { findFurniture } from './furniture/furniture.ts';
import { groupLines, type Run } from './grouping/group-lines.ts';
import { arrangeLines } from './layout/arrange-lines.ts';
import { takeLooseMarks } from './note-marks/note-marks.ts';
import { joinLines, type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface Blocks {
  /** The lines as the blocks were made of them. */
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  /** The lines whose place in the text is doubtful. */
  readonly doubtful: readonly Range[];
}

/**
 * Groups lines into blocks. Afterwards:
 * 1. furniture is listed separately and is in no block;
 * 2. the lines of a paragraph are one block, even where a page break or a note came between them;
 * 3. every note is a block of its own with its label, wherever it stood;
 * 4. note marks are no longer in the text, and kept with their place.
 */
export function toBlocks(read: readonly Line[]): Blocks {
  const lines = arrangeLines(read);
  const rules = findFurniture(lines);
  const vocabulary = vocabularyOf(lines);
  const runs = groupLines(lines, rules);
  const blocks = runs.map(run => toBlock(run, vocabulary));
  return {
    lines,
    blocks: joinContinuations(takeLooseMarks(blocks), vocabulary),
    furniture: lines.flatMap((line, index) => furnitureOf(line, rules[index]?.kind ?? null)),
    doubtful: lines.filter(({ doubtful }) => doubtful === true).map(({ range }) => range),
  };
}

function furnitureOf({ range, text }: Line, kind: FurnitureKind | null): Furniture[] {
  if (kind === null || range.start === range.end) return [];
  return [
    { kind, start: text.text === '' ? range.start : Math.min(range.start, startOf(text)), end: range.end },
  ];
}

function toBlock({ lines, noteLabel, afterPage }: Run, vocabulary: Vocabulary): Block {
  const { text, starts } = joinLines(
    lines.map(line => line.text),
    vocabulary,
  );
  const marks = lines.map((line, index) => moved(line, starts[index] ?? 0, text.text.length));
  const block: Block = {
    text,
    lines: lines.map(({ range, rule, evidence }) => ({
      range,
      rule,
      place: evidence?.place ?? null,
      size: evidence?.size ?? null,
    })),
    heading: lines[0]?.heading ?? false,
    bullet: lines[0]?.bullet ?? false,
    note: null,
    noteMarks: marks.flatMap(line => line.noteMarks),
    emphasis: marks.flatMap(line => line.emphasis),
    element: lines[0]?.evidence?.element ?? null,
    afterPage,
  };
  return noteLabel === null ? block : toNote(block, noteLabel);
}

/** Takes the label out of a note's text, or its mark out of the note's marks. */
function toNote(block: Block, label: string): Block {
  if (block.noteMarks[0]?.at === 0) {
    return { ...block, note: { label, printed: EMPTY }, noteMarks: block.noteMarks.slice(1) };
  }
  return { ...dropStart(block, label.length), note: { label, printed: slice(block.text, 0, label.length) } };
}
