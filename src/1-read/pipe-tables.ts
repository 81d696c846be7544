import type { Range } from '../model/range.ts';
import type { Cell } from './evidence.ts';

/** A stretch of a line of a table that is drawn with pipes: "| Albania | 0.008 |". */
export interface PipeCell {
  /** What stands between two pipes. */
  readonly content: Range;
  /** The same with its pipes, so that the cells of a line make up the line. */
  readonly range: Range;
  /** Null for the rule below the heads, which holds no text. */
  readonly cell: Cell | null;
}

/**
 * The tables of a Markdown text, as GitHub defines them: a line of heads, a rule with as many cells, and lines with
 * pipes up to the first that has none. Gives the cells of each line of a table by where the line starts.
 *
 * Cells that a line has beyond the heads are kept.
 */
export function pipeTables(text: string, lines: readonly Range[]): ReadonlyMap<number, readonly PipeCell[]> {
  const rows = new Map<number, readonly PipeCell[]>();
  let table = -1;
  for (const [index, line] of lines.entries()) {
    const heads = lines[index - 1];
    if (heads === undefined || rows.has(heads.start) || !hasPipe(text, heads) || !isRule(text, line))
      continue;
    if (cellsOf(text, heads).length !== cellsOf(text, line).length) continue;
    table++;
    rows.set(heads.start, rowOf(text, heads, { table, row: 0, isHeading: true }));
    rows.set(line.start, [{ content: { start: line.end, end: line.end }, range: line, cell: null }]);
    for (const [row, body] of bodyOf(text, lines, index + 1).entries())
      rows.set(body.start, rowOf(text, body, { table, row: row + 1, isHeading: false }));
  }
  return rows;
}

const hasPipe = (text: string, { start, end }: Range): boolean => text.slice(start, end).includes('|');

/** "| --- | ---: |" */
const isRule = (text: string, line: Range): boolean =>
  hasPipe(text, line) &&
  cellsOf(text, line).every(({ start, end }) => /^:?-+:?$/.test(text.slice(start, end).trim()));

function bodyOf(text: string, lines: readonly Range[], from: number): readonly Range[] {
  let to = from;
  for (let line = lines[to]; line !== undefined && hasPipe(text, line); line = lines[to]) to++;
  return lines.slice(from, to);
}

const rowOf = (text: string, line: Range, place: Omit<Cell, 'column'>): PipeCell[] => {
  const cells = cellsOf(text, line);
  return cells.map((content, column) => ({
    content,
    range: {
      start: column === 0 ? line.start : content.start,
      end: cells[column + 1]?.start ?? line.end,
    },
    cell: { ...place, column },
  }));
};

/** What stands between the pipes of a line; those at its ends divide nothing, and "\|" is a character. */
function cellsOf(text: string, { start, end }: Range): Range[] {
  const line = text.slice(start, end);
  const inner = line.trim();
  const first = start + line.indexOf(inner) + (inner.startsWith('|') ? 1 : 0);
  const cells: Range[] = [];
  let from = first;
  for (let at = first; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      cells.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (text.slice(from, end).trim() !== '') cells.push({ start: from, end });
  return cells;
}
