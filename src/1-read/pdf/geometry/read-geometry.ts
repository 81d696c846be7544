import type { PrintedCell, PrintedElement, PrintedPage } from '../elements/printed-element.ts';
import { divideNotes } from '../lines/divide-notes.ts';
import { edgesOf } from '../lines/edges.ts';
import { opensWithRaisedMark } from '../lines/note-marks.ts';
import type { PrintedLine } from '../lines/printed-line.ts';
import { partNotes } from './foot-notes.ts';
import { findMargins, type PageRows } from './margins.ts';
import { groupLines } from './paragraphs.ts';
import { textStyle } from './text-style.ts';

/** The elements of pages without tags, told by the places and sizes of their lines. */
export function readGeometry(pages: readonly PageRows[]): readonly PrintedPage[] {
  const style = textStyle(pages.map(({ rows }) => rows.flat()));
  const margins = findMargins(pages, style);
  const cells = new Map(pages.flatMap(({ tables }) => tables.flatMap(({ cells }) => [...cells])));
  const cellOf = (line: PrintedLine): PrintedCell | null => cells.get(line) ?? null;
  return pages.map(({ page, rows, tables }): PrintedPage => {
    const inner = rows.flat().filter(line => !margins.has(line));
    const top = inner[0]?.baseline ?? 0;
    const around = rows.flat().filter(line => margins.has(line));
    const { text, rule, notes } = partNotes(inner, style, line => cells.has(line));
    const edgeOf = edgesOf(text.filter(line => !cells.has(line)));
    const elements = groupLines(page, text, style, edgeOf, cellOf);
    return {
      page,
      edgeOf,
      head: around.filter(({ baseline }) => baseline < top).map(artifact),
      body: elements.filter(element => !isNote(element)),
      notes: [...elements.filter(isNote).map(asNote), ...divideNotes(notes).map(note)],
      frames: new Map(tables.map(table => [table, table.frame])),
      foot: [...rule, ...around.filter(({ baseline }) => baseline >= top)].map(artifact),
    };
  });
}

const artifact = (line: PrintedLine): PrintedElement => ({ role: 'artifact', cell: null, lines: [line] });

const note = (lines: readonly PrintedLine[]): PrintedElement => ({ role: 'note', cell: null, lines });

/** What begins with a raised label is a note, wherever it stands. */
const isNote = ({ cell, lines: [first] }: PrintedElement): boolean =>
  cell === null && first !== undefined && opensWithRaisedMark(first);

const asNote = ({ lines }: PrintedElement): PrintedElement => note(lines);
