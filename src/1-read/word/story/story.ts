import type { Cell, ElementRole } from '../../evidence.ts';
import type { Numbering } from '../numbering/numbering.ts';
import { childOf, isOn, stringOf, type XmlElement } from '../package/xml.ts';
import { asOf } from '../properties/run-properties.ts';
import { numberingReference, type Style } from '../properties/styles.ts';
import {
  alternativeOf,
  type Content,
  changeOf,
  InlineReader,
  type InlineSettings,
  type NoteReference,
} from './inline.ts';
import type { Paragraph } from './paragraph.ts';
import { type Change, isReadText, type Piece } from './piece.ts';
import { roleOf } from './role.ts';
import { hasText, isDataTable, isHeadingRow, rowsOf, type TableRow } from './table.ts';

/** What the reading of a story depends on: the body of a file, a note, a header. */
export interface StorySettings extends InlineSettings {
  readonly numbering: Numbering;
  /** The number of the next table of data, counted over all stories. */
  readonly nextTable: () => number;
  /** The paragraphs of the note, to stand behind what refers to it. */
  readonly note: (reference: NoteReference, label: string) => readonly Paragraph[];
  readonly endSection: () => void;
  /** The role of all paragraphs of the story; null in the body. */
  readonly role: 'artifact' | 'masthead' | 'note' | null;
}

/** Where in the story a paragraph stands. */
interface Place {
  readonly cell: Cell | null;
  /** The tracked change of its row. */
  readonly change: Change | null;
  readonly role: ElementRole | null;
}

/**
 * Reads a story to its paragraphs, in reading order. A text box stands behind the paragraph that it is anchored to,
 * a footnote behind the paragraph or table that refers to it, endnotes at the end.
 *
 * @param root `w:body`, `w:footnote`, `w:hdr`
 */
export function readStory(root: XmlElement, settings: StorySettings): Paragraph[] {
  return new StoryReader(settings).read(root);
}

class StoryReader {
  readonly #settings: StorySettings;
  readonly #inline: InlineReader;
  readonly #paragraphs: Paragraph[] = [];
  /** Referred to since the last notes were put in. */
  #footnotes: Content['notes'] = [];
  readonly #endnotes: Content['notes'] = [];
  /** The content of paragraphs whose end is not in the text as it is read; it goes on in the next. */
  #carried: Piece[] = [];

  constructor(settings: StorySettings) {
    this.#settings = settings;
    this.#inline = new InlineReader(settings);
  }

  read(root: XmlElement): Paragraph[] {
    const { role } = this.#settings;
    const masthead = role === null ? mastheadTable(root) : null;
    for (const block of elementsOf(root)) {
      this.#block(block, { cell: null, change: null, role: block === masthead ? 'masthead' : role });
      this.#putNotes(this.#footnotes);
      this.#footnotes = [];
    }
    this.#endCarried({ cell: null, change: null, role });
    this.#putNotes(this.#endnotes);
    return this.#paragraphs;
  }

  #putNotes(notes: Content['notes']): void {
    for (const { reference, label } of notes) this.#paragraphs.push(...this.#settings.note(reference, label));
  }

  #blocks(parent: XmlElement, place: Place): void {
    for (const block of elementsOf(parent)) this.#block(block, place);
  }

  #block(element: XmlElement, place: Place): void {
    if (element.name === 'w:p') this.#paragraph(element, place);
    else if (element.name === 'w:tbl') this.#table(element, place);
    else if (element.name === 'mc:AlternateContent') this.#blocks(alternativeOf(element), place);
    else this.#blocks(element, place);
  }

  #paragraph(element: XmlElement, place: Place): void {
    const { styles, changes } = this.#settings;
    const properties = childOf(element, 'w:pPr');
    const style = styles.paragraph(stringOf(asOf(properties, changes, 'w:pPrChange'), 'w:pStyle'));
    const content = this.#inline.read(element, style.run, place.change);
    const change = endChange(childOf(properties, 'w:rPr'));
    const pieces = [...this.#carried, ...content.pieces, ...(change === null ? [] : [endOf(change)])];
    this.#carried = [];
    if (change === null || (change.kind === 'insertion') === (changes === 'accepted')) {
      this.#add(pieces, properties, style, place, content.hasPageNumber);
    } else this.#carried = pieces;
    this.#footnotes.push(...content.notes.filter(({ reference }) => reference.kind === 'footnote'));
    this.#endnotes.push(...content.notes.filter(({ reference }) => reference.kind === 'endnote'));
    for (const box of content.textBoxes) this.#apart(box, place);
    if (childOf(properties, 'w:sectPr') !== undefined) this.#settings.endSection();
  }

  /** Reads what is a text of its own, such as a cell: nothing is carried into or out of it. */
  #apart(parent: XmlElement, place: Place): void {
    const carried = this.#carried;
    this.#carried = [];
    this.#blocks(parent, place);
    this.#endCarried(place);
    this.#carried = carried;
  }

  #endCarried(place: Place): void {
    const pieces = this.#carried;
    this.#carried = [];
    if (pieces.length > 0)
      this.#add(pieces, undefined, this.#settings.styles.paragraph(undefined), place, false);
  }

  #add(
    pieces: readonly Piece[],
    ownProperties: XmlElement | undefined,
    style: Style,
    { cell, role }: Place,
    hasPageNumber: boolean,
  ): void {
    const { changes, numbering } = this.#settings;
    const properties = asOf(ownProperties, changes, 'w:pPrChange');
    const isEmpty = !pieces.some(piece => isReadText(piece) || piece.kind === 'note-mark');
    const isHidden = isEmpty && isOn(childOf(ownProperties, 'w:rPr'), 'w:vanish') === true;
    const { list, level } = numberingReference(properties);
    const reference = {
      list: list ?? style.numbering.list,
      level: level ?? (list === null ? style.numbering.level : null),
    };
    const number = isHidden ? null : numbering.next(reference, style.id);
    this.#paragraphs.push({
      role:
        (hasPageNumber && role === 'masthead' ? 'artifact' : role) ??
        roleOf({ properties, style, number, pieces, cell }),
      cell: role === null ? cell : null,
      number: isEmpty && number?.isBullet === true ? null : number,
      pieces,
      continues: false,
    });
  }

  #table(element: XmlElement, place: Place): void {
    const rows = rowsOf(element);
    const table = place.role === null && isDataTable(rows) ? this.#settings.nextTable() : null;
    const headings = new Set(rows.filter((row, index) => isHeadingRow(row, index, rows)));
    for (const [index, row] of rows.entries()) this.#row(row, index, table, headings.has(row), place);
  }

  #row(row: TableRow, index: number, table: number | null, isHeading: boolean, place: Place): void {
    const change = row.change ?? place.change;
    for (const { element, column } of row.cells) {
      const cell = table === null ? place.cell : { table, row: index, column, isHeading };
      this.#apart(element, { ...place, cell, change });
    }
  }
}

const elementsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child === 'object');

const endOf = (change: Change): Piece => ({ kind: 'paragraph-end', change });

/** @param properties of the mark that ends a paragraph */
function endChange(properties: XmlElement | undefined): Change | null {
  const deleted = childOf(properties, 'w:del') ?? childOf(properties, 'w:moveFrom');
  if (deleted !== undefined) return changeOf(deleted, 'deletion');
  const inserted = childOf(properties, 'w:ins') ?? childOf(properties, 'w:moveTo');
  return inserted === undefined ? null : changeOf(inserted, 'insertion');
}

/** The table with which a text opens, unless it is plainly one of data: the symbol and the date stand in it. */
function mastheadTable(root: XmlElement): XmlElement | null {
  const first = elementsOf(root).find(block => block.name === 'w:tbl' || hasText(block));
  if (first?.name !== 'w:tbl') return null;
  const rows = rowsOf(first);
  return rows.length <= MOST_MASTHEAD_ROWS && !rows.some(row => row.isRepeated) ? first : null;
}

const MOST_MASTHEAD_ROWS = 8;
