import type { Cell } from '../1-read/evidence.ts';
import { EMPTY, startOf } from '../1-read/traced.ts';
import type { Block } from '../2-blocks/block.ts';
import type { TableCell } from '../model/table.ts';
import { append, type Draft, type Drafts, draftStart } from './draft.ts';
import { STRUCTURE_RULES } from './rules.ts';
import type { UnitIds } from './unit-ids.ts';

/** A block that stands in a cell of a table. */
interface CellBlock {
  readonly block: Block;
  readonly cell: Cell;
}

/** Whether a block stands in a table, and is therefore no clause, paragraph or heading. */
export const isInTable = ({ element, note }: Block): boolean => note === null && element?.cell != null;

/** Structures the tables of a document, whose text no other unit has. */
export function structureTables(blocks: readonly Block[], ids: UnitIds, drafts: Drafts): void {
  const cells = blocks.flatMap(block => cellOf(block));
  for (const [index, table] of [...Map.groupBy(cells, ({ cell }) => cell.table).values()].entries()) {
    const label = `T${index + 1}`;
    const rows = rowsOf(table);
    const empty = {
      enumerator: EMPTY,
      text: EMPTY,
      noteMarks: [],
      emphasis: [],
      rule: STRUCTURE_RULES.table,
    };
    drafts.tables.push(
      append(
        { id: ids.claim(label), label, rows, section: null, part: null, ...empty },
        table.map(({ block }) => block),
      ),
    );
  }
}

/** Names the section and the part that each table stands in, once the other units are known. */
export function placeTables({ tables, sections, parts }: Drafts): void {
  for (const [index, table] of tables.entries()) {
    const start = draftStart(table);
    const part = lastBefore(parts, start)?.id ?? null;
    const section = lastBefore(
      sections.filter(section => section.part === part),
      start,
    );
    tables[index] = { ...table, part, section: section?.id ?? null };
  }
}

const lastBefore = <D extends Draft>(drafts: readonly D[], start: number): D | undefined =>
  drafts.filter(draft => draftStart(draft) < start).reduce<D | undefined>(later, undefined);

const later = <D extends Draft>(a: D | undefined, b: D): D =>
  a !== undefined && draftStart(a) > draftStart(b) ? a : b;

const cellOf = (block: Block): CellBlock[] =>
  isInTable(block) && block.element?.cell ? [{ block, cell: block.element.cell }] : [];

/** The rows in their order; a cell that holds several paragraphs has all their texts. */
function rowsOf(cells: readonly CellBlock[]): TableCell[][] {
  let at = 0;
  const placed = cells
    .toSorted((a, b) => startOf(a.block.text) - startOf(b.block.text))
    .map(({ block: { text }, cell }) => {
      const start = at;
      at += text.text.length + 1;
      return { cell, start, end: start + text.text.length, text: text.text };
    });
  return [...Map.groupBy(placed, ({ cell }) => cell.row).entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) =>
      [...Map.groupBy(row, ({ cell }) => cell.column).entries()]
        .toSorted(([a], [b]) => a - b)
        .map(([column, pieces]) => ({
          column,
          isHeading: pieces.some(({ cell }) => cell.isHeading),
          text: pieces.map(({ text }) => text).join(' '),
          start: pieces[0]?.start ?? 0,
          end: pieces.at(-1)?.end ?? 0,
        })),
    );
}
