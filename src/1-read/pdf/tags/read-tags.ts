import type { TaggedCell, TaggedElement, TaggedRole } from './tagged-element.ts';

/** A node of the structure tree as PDF.js hands it on: an element, or the number of a piece of the content. */
export interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** The tags of a page: its elements in reading order, and the element of each piece of marked content. */
export interface PageTags {
  readonly elements: readonly TaggedElement[];
  readonly byMark: ReadonlyMap<number, TaggedElement>;
}

/** Reads the structure tree of a page (ISO 32000-2, 14.7 and 14.8). */
export function readTags(root: TagNode): PageTags {
  const reader = new TagReader();
  reader.read(root, OUTSIDE);
  return { elements: reader.elements, byMark: reader.byMark };
}

/** What a node stands in. */
interface Surroundings {
  readonly element: OpenElement | null;
  readonly table: OpenTable | null;
  readonly cell: TaggedCell | null;
  /** In the label of a list item. */
  readonly inLabel: boolean;
  readonly depth: number;
}

interface OpenTable {
  rows: number;
  /** Of the row that is being read. */
  columns: number;
}

/** An element gets its place in the reading order with its first text. */
type OpenElement = TaggedElement & {
  isRead: boolean;
  /** A list item has had the paragraph that follows its label. */
  hasBody: boolean;
};

const OUTSIDE: Surroundings = { element: null, table: null, cell: null, inLabel: false, depth: 0 };
const DEEPEST = 100;

class TagReader {
  readonly elements: TaggedElement[] = [];
  readonly byMark = new Map<number, TaggedElement>();

  read(node: TagNode, around: Surroundings): void {
    if (around.depth > DEEPEST) return;
    if (node.type === 'content') {
      this.#content(node.id ?? '', around.element ?? newElement('paragraph', around.cell));
      return;
    }
    const within = { ...inside(node.role ?? '', around), depth: around.depth + 1 };
    for (const child of node.children ?? []) this.read(child, within);
  }

  #content(id: string, element: OpenElement): void {
    const mark = Number(/_mc(\d+)$/.exec(id)?.[1] ?? Number.NaN);
    if (Number.isNaN(mark)) return;
    if (!element.isRead) {
      element.isRead = true;
      this.elements.push(element);
    }
    this.byMark.set(mark, element);
  }
}

/** What the children of a node with `role` stand in. */
function inside(role: string, around: Surroundings): Surroundings {
  const { element, cell } = around;
  if (GROUPS.has(role)) return element?.role === 'note' ? around : { ...around, element: null };
  if (NOTES.has(role)) return { ...around, element: newElement('note', cell) };
  const own = OWN[role];
  if (element?.role === 'note') return around;
  switch (role) {
    case 'Table':
      return { ...around, element: null, table: { rows: 0, columns: 0 } };
    case 'TR':
      return { ...around, element: null, cell: null, table: nextRow(around.table) };
    case 'TH':
    case 'TD':
      return insideCell(around, role === 'TH');
    case 'LI':
      return { ...around, element: newElement('list-item', cell), inLabel: false };
    case 'Lbl':
      return { ...around, inLabel: true };
    case 'LBody':
      return { ...around, inLabel: false };
    default:
      if (own === undefined)
        return around.element === null ? { ...around, element: newElement('paragraph', cell) } : around;
      return continuesItem(around) ? around : { ...around, element: newElement(own, cell) };
  }
}

/** The label of a list item and the first paragraph of its body are one element. */
function continuesItem({ element, inLabel }: Surroundings): boolean {
  if (element?.role !== 'list-item') return false;
  if (inLabel) return true;
  const isFirst = !element.hasBody;
  element.hasBody = true;
  return isFirst;
}

function nextRow(table: OpenTable | null): OpenTable {
  if (table === null) return { rows: 1, columns: 0 };
  table.rows++;
  table.columns = 0;
  return table;
}

function insideCell(around: Surroundings, isHeading: boolean): Surroundings {
  const { table } = around;
  if (table === null) return around;
  const cell = { table, row: Math.max(0, table.rows - 1), column: table.columns++, isHeading };
  return { ...around, cell, element: newElement('paragraph', cell) };
}

const newElement = (role: TaggedRole, cell: TaggedCell | null): OpenElement => ({
  role,
  cell,
  isRead: false,
  hasBody: false,
});

const NOTES = new Set(['Note', 'FENote', 'Footnote', 'Endnote']);

/** What only groups other elements. */
const GROUPS = new Set(
  'Root Document DocumentFragment Part Sect Art Div Aside NonStruct L TOC Index THead TBody TFoot'.split(' '),
);

const OWN: Readonly<Record<string, TaggedRole>> = {
  P: 'paragraph',
  BlockQuote: 'paragraph',
  Caption: 'paragraph',
  TOCI: 'paragraph',
  Title: 'heading',
  H: 'heading',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  Figure: 'figure',
};
