import type { WholeText } from '../8-services/documents/whole-document.ts';
import { type Block, blocksOf, withNoteMarks } from './outline.ts';

/** A paragraph of plain text, to be wrapped by whoever shows it. */
export interface PlainBlock {
  readonly kind: Block['kind'];
  /** How far it is indented, in steps. */
  readonly depth: number;
  /** What is printed before it: "1.", "(a)"; null for nothing. */
  readonly enumerator: string | null;
  readonly text: string;
}

/**
 * A text in paragraphs, with its notes at the end. Numbers are as printed; marks of
 * notes are in square brackets.
 */
export const plainBlocks = (whole: WholeText): PlainBlock[] => [
  ...blocksOf(whole).map(plainBlock),
  ...whole.notes.map(
    (note): PlainBlock => ({ kind: 'note', depth: 0, enumerator: `[${note.note}]`, text: note.text }),
  ),
];

/** A text as plain text: a paragraph a line, with an empty line between them. */
export const plainText = (whole: WholeText): string =>
  plainBlocks(whole)
    .map(({ depth, enumerator, text }) =>
      [' '.repeat(4 * depth) + (enumerator ?? ''), text].filter(part => part !== '').join(' '),
    )
    .join('\n\n')
    .concat('\n');

const plainBlock = (block: Block): PlainBlock => ({
  kind: block.kind,
  depth: block.kind === 'paragraph' ? block.depth : 0,
  enumerator: block.enumerator,
  text: block.kind === 'table' ? tableText(block) : withNoteMarks(block, ({ label }) => `[${label}]`),
});

/** A row a line, its cells divided by tabs. */
const tableText = ({ unit, text }: Block): string =>
  unit?.rows?.map(row => row.map(cell => cell.text.replaceAll(/\s+/g, ' ')).join('\t')).join('\n') ?? text;
