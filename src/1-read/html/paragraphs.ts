import type { Cell, ElementRole } from '../evidence.ts';
import type { ReadOptions } from '../text-layer.ts';
import {
  isAroundText,
  isBlock,
  isEmphatic,
  isHeading,
  isHidden,
  isRaised,
  keepsLineEnds,
} from './display.ts';
import { type ListMarker, listMarker, listStyle, ordinalsOf } from './list-number.ts';
import type { Notes } from './notes.ts';
import { BULLET, type Change, type Paragraph } from './paragraph.ts';
import { cellsOf, holdsData, placesOf } from './tables.ts';
import {
  attribute,
  type Element,
  elementsIn,
  isElement,
  isText,
  type Node,
  type Parent,
  textOf,
} from './tree.ts';

/** The paragraphs of a page in the order of the text. What is not displayed is in none. */
export function paragraphsOf(page: Parent, notes: Notes, options: ReadOptions): readonly Paragraph[] {
  const reader = new PageReader(notes, options);
  reader.read(page, hasMainPart(page) ? { ...PAGE, role: 'artifact' } : PAGE);
  return reader.paragraphs;
}

/** What the elements around a node say about it. */
interface Context {
  readonly role: ElementRole;
  readonly cell: Cell | null;
  /** The element of the note that it is in, and the note's label. */
  readonly note: { readonly element: number; readonly label: string } | null;
  readonly emphatic: boolean;
  readonly preformatted: boolean;
  readonly address: string | null;
  /** Null outside of a mark. */
  readonly marks: readonly string[] | null;
  /** Whether what is raised has marks in it, so that a comma there stands between two; null outside of it. */
  readonly besideMarks: boolean | null;
  readonly change: Change | null;
  /** In how many numbered lists it is. */
  readonly depth: number;
}

const PAGE: Context = {
  role: 'paragraph',
  cell: null,
  note: null,
  emphatic: false,
  preformatted: false,
  address: null,
  marks: null,
  besideMarks: null,
  change: null,
  depth: 0,
};

class PageReader {
  readonly paragraphs: Paragraph[] = [];
  readonly #notes: Notes;
  readonly #options: ReadOptions;
  /** The paragraph that text is added to. */
  #open: Paragraph | null = null;
  /** What a browser prints before the next paragraph. */
  #marker = '';
  #elements = 0;
  #tables = 0;
  readonly #begunNotes = new Set<number>();

  constructor(notes: Notes, options: ReadOptions) {
    this.#notes = notes;
    this.#options = options;
  }

  /** Reads what is in a node. */
  read(parent: Parent, context: Context): void {
    for (const child of parent.childNodes) this.#readNode(child, context);
  }

  #readNode(node: Node, context: Context): void {
    if (isText(node)) this.#addText(node.value, context);
    else if (isElement(node) && !isHidden(node) && !this.#notes.backLinks.has(node))
      this.#readElement(node, context);
  }

  #readElement(element: Element, context: Context): void {
    const inside = this.#contextIn(element, context);
    if (element.tagName === 'br') this.#endLine();
    else if (inside.marks !== null && context.marks === null) this.#addMark(element, inside);
    else if (element.tagName === 'q') this.#readQuotation(element, inside);
    else if (!isBlock(element)) this.read(element, inside);
    else this.#readBlock(element, inside);
  }

  #readBlock(element: Element, context: Context): void {
    this.#close();
    if (LISTS.has(element.tagName)) this.#readList(element, context);
    else if (element.tagName === 'table' && holdsData(element)) this.#readData(element, context);
    else if (element.tagName === 'tr') this.#readRow(element, context);
    else this.read(element, context);
    this.#close();
  }

  #readList(list: Element, context: Context): void {
    const ordinals = ordinalsOf(list);
    const style = listStyle(list);
    const depth = context.depth + (list.tagName === 'ol' ? 1 : 0);
    for (const child of list.childNodes) {
      const ordinal = isElement(child) ? ordinals.get(child) : undefined;
      if (ordinal === undefined) {
        this.#readNode(child, { ...context, depth });
        continue;
      }
      this.#close();
      this.#marker = printed(listMarker(style, ordinal, context.depth), textOf(child, LONGEST_TYPED));
      this.#readNode(child, {
        ...context,
        depth,
        role: context.role === 'paragraph' ? 'list-item' : context.role,
      });
      this.#marker = '';
    }
  }

  /** The cells of a table of data. */
  #readData(table: Element, context: Context): void {
    const places = placesOf(table, this.#tables++);
    const read = (parent: Parent): void => {
      for (const child of parent.childNodes) {
        const cell = isElement(child) ? places.get(child) : undefined;
        if (cell !== undefined)
          this.#readNode(child, {
            ...context,
            cell,
            role: context.role === 'artifact' ? 'artifact' : 'cell',
          });
        else if (isElement(child) && PARTS_OF_TABLES.has(child.tagName)) read(child);
        else this.#readNode(child, context);
      }
    };
    read(table);
  }

  /** A row that lays out text; a number may have a cell of its own. */
  #readRow(row: Element, context: Context): void {
    const [first, second] = cellsOf(row);
    const label = first === undefined || second === undefined ? '' : textOf(first, LONGEST_TYPED).trim();
    for (const child of row.childNodes) {
      if (child === first && ENUMERATOR.test(label)) this.#marker = `${label} `;
      else this.#readNode(child, context);
    }
    this.#marker = '';
  }

  #readQuotation(element: Element, context: Context): void {
    this.#addText('\u201C', context);
    this.read(element, context);
    this.#addText('\u201D', context);
  }

  #contextIn(element: Element, around: Context): Context {
    const label = this.#notes.labels.get(element);
    const note = label === undefined ? around.note : { element: ++this.#elements, label };
    return {
      ...around,
      note,
      role: roleOf(element, around.role, label),
      emphatic: isEmphatic(element, around.emphatic),
      preformatted: around.preformatted || keepsLineEnds(element),
      address: addressOf(element) ?? around.address,
      marks: this.#notes.marks.get(element) ?? around.marks,
      besideMarks: around.besideMarks ?? (isRaised(element) ? this.#holdsMark(element) : null),
      change: this.#changeBy(element) ?? around.change,
    };
  }

  #holdsMark(element: Element): boolean {
    for (const inside of elementsIn(element)) if (this.#notes.marks.has(inside)) return true;
    return false;
  }

  #changeBy(element: Element): Change | null {
    const kind = CHANGES[element.tagName];
    if (kind === undefined) return null;
    return {
      kind,
      author: attribute(element, 'cite')?.replace(/^mailto:/, '') ?? null,
      date: attribute(element, 'datetime'),
      isShown: (kind === 'insertion') === (this.#options.changes === 'accepted'),
    };
  }

  /** A mark has one text, whatever elements are in it. */
  #addMark(element: Element, context: Context): void {
    this.#addText(textOf(element, LONGEST_MARK).trim(), context);
  }

  #addText(text: string, context: Context): void {
    if (this.#open === null && text.trim() === '') return;
    this.#open ??= this.#begin(context);
    const { emphatic, address, change, besideMarks } = context;
    const marks = context.marks ?? (besideMarks === true && BETWEEN_MARKS.test(text) ? [] : null);
    this.#open.pieces.push({ text, emphatic, address, marks, change });
  }

  #begin({ role, cell, note, preformatted }: Context): Paragraph {
    const isFirst = note !== null && !this.#begunNotes.has(note.element);
    if (note !== null) this.#begunNotes.add(note.element);
    const paragraph: Paragraph = {
      role,
      cell,
      element: note?.element ?? ++this.#elements,
      marker: this.#marker,
      noteLabel: isFirst ? note.label : null,
      preformatted,
      pieces: [],
    };
    this.#marker = '';
    this.paragraphs.push(paragraph);
    return paragraph;
  }

  /** One line end ends a line, two end a paragraph. */
  #endLine(): void {
    const pieces = this.#open?.pieces ?? [];
    const last = pieces.findLastIndex(piece => piece === 'line-end' || piece.text.trim() !== '');
    if (pieces[last] === 'line-end') this.#close();
    else this.#open?.pieces.push('line-end');
  }

  #close(): void {
    this.#open = null;
  }
}

const LISTS = new Set(['dir', 'menu', 'ol', 'ul']);
const PARTS_OF_TABLES = new Set(['tbody', 'tfoot', 'thead', 'tr']);
const CHANGES: Readonly<Record<string, Change['kind']>> = { ins: 'insertion', del: 'deletion' };
const LONGEST_TYPED = 20;
const LONGEST_MARK = 20;
/** A number, a letter or a bullet, as it stands in a cell of its own. */
const ENUMERATOR = /^(?:\(?(?:\d{1,3}|[a-z]{1,4}|[A-Z]|[IVXL]{1,5})[.)]{1,2}|[-\u2013\u2022\u00B7])$/;

const BETWEEN_MARKS = /^[\s,;()[\]]*$/;

/** What is printed of a list's marker: nothing if the item has its number typed, too. */
function printed(marker: ListMarker, typed: string): string {
  if (marker === null || marker === 'bullet') return marker === null ? '' : BULLET;
  const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const [first = ''] = typed.trim().split(/\s/);
  return /[.)]$/.test(first) && bare(first) === bare(marker.number) ? '' : `${marker.number} `;
}

const isMain = (element: Element): boolean =>
  element.tagName === 'main' || attribute(element, 'role') === 'main';

/** Whether a page says of one of its parts that it is the main one: the rest is around the text. */
const hasMainPart = (page: Parent): boolean =>
  [...elementsIn(page)].filter(element => isMain(element) && !isHidden(element)).length === 1;

function roleOf(element: Element, around: ElementRole, noteLabel: string | undefined): ElementRole {
  if (noteLabel !== undefined) return 'note';
  if (isMain(element)) return 'paragraph';
  if (around === 'artifact' || isAroundText(element)) return around === 'note' ? 'note' : 'artifact';
  return isHeading(element) && around !== 'cell' && around !== 'note' ? 'heading' : around;
}

/** Where a link leads, if it leads out of the page. */
function addressOf(element: Element): string | null {
  const href = element.tagName === 'a' ? (attribute(element, 'href')?.trim() ?? '') : '';
  return /^https?:\/\//i.test(href) ? href : null;
}
