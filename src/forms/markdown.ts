import type { WholeText } from '../8-services/documents/whole-document.ts';
import { type Block, blocksOf, noteNumber, withNoteMarks } from './outline.ts';

/**
 * A text as Markdown (CommonMark, with the tables and footnotes of GitHub): numbers as printed, the words
 * that make a clause do something in italics, notes as footnotes.
 */
export const markdown = (whole: WholeText): string =>
  [
    ...blocksOf(whole).map(markdownBlock),
    ...whole.notes.map(({ id, text }) => `[^${noteNumber(id)}]: ${escaped(oneLine(text))}`),
  ]
    .join('\n\n')
    .concat('\n');

function markdownBlock(block: Block): string {
  if (block.kind === 'table') return table(block);
  const number = block.enumerator === null ? '' : `${escaped(block.enumerator)} `;
  const text = oneLine(number + marked(block));
  switch (block.kind) {
    case 'title':
      return `# ${text}`;
    case 'heading':
      return `${'#'.repeat(Math.min(block.depth + 2, DEEPEST))} ${text}`;
    default:
      return (block.depth === 0 ? '' : `${'  '.repeat(block.depth - 1)}- `) + notAList(text);
  }
}

/** HTML has no deeper headings. */
const DEEPEST = 6;

/** "1. Requests" would become an item of a list, and be numbered anew. */
const notAList = (text: string): string =>
  text.replace(/^(\d{1,9})([.)])(?= )/, '$1\\$2').replace(/^([-+])(?= )/, '\\$1');

/** The text with the phrase in italics and with marks of notes. */
function marked(block: Block): string {
  const { phrase, text } = block;
  const length = phrase !== null && text.startsWith(phrase) ? phrase.length : 0;
  const written = withNoteMarks(block, mark, escaped);
  const opening = escaped(text.slice(0, length));
  return length > 0 && written.startsWith(opening) ? `*${opening}*${written.slice(opening.length)}` : written;
}

const mark = ({ noteId, label }: { readonly noteId: string | null; readonly label: string }): string =>
  noteId === null ? escaped(`[${label}]`) : `[^${noteNumber(noteId)}]`;

/** A row a line; the first is the head, since a table of Markdown has one. */
function table({ unit, text }: Block): string {
  const rows = unit?.rows ?? [];
  const columns = Math.max(0, ...rows.flatMap(row => row.map(({ column }) => column + 1)));
  if (columns === 0) return escaped(oneLine(text));
  const lines = rows.map(row => {
    const cells = new Map(row.map(cell => [cell.column, cell.text]));
    return lineOf(Array.from({ length: columns }, (_, column) => escaped(oneLine(cells.get(column) ?? ''))));
  });
  return lines.toSpliced(1, 0, lineOf(Array.from({ length: columns }, () => '---'))).join('\n');
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Characters that mean something in Markdown, and are meant as they are. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&');
