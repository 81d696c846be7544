import type { ElementRole } from '../../evidence.ts';
import { type Format, formatOf } from '../properties/run-properties.ts';
import type { Style } from '../properties/styles.ts';
import { isPageNumber } from '../story/fields.ts';
import type { Paragraph } from '../story/paragraph.ts';
import { isReadText, type Piece } from '../story/piece.ts';
import { roleOf } from '../story/role.ts';
import { symbolOf } from '../story/symbol.ts';
import { DocChanges } from './doc-changes.ts';
import { DocFields } from './doc-fields.ts';
import type { DocFile } from './doc-file.ts';
import { DocTable } from './doc-table.ts';
import { CODE, numberingIn, operandOf, type Property, runPropertiesIn } from './properties.ts';
import { runAt } from './property-runs.ts';
import type { DocNote } from './references.ts';

export interface DocStorySettings {
  /** The role of all its paragraphs; null in the body. */
  readonly role: 'artifact' | 'masthead' | 'note' | null;
  /** The label of the note whose text is read. */
  readonly ownLabel: string | null;
  readonly nextTable: () => number;
  /** The label of a note, and its paragraphs. */
  readonly note: (note: DocNote, typed: string) => { label: string; paragraphs: readonly Paragraph[] };
}

/** Reads the characters from `start` to before `end` to paragraphs; each note stands behind what refers to it. */
export const readDocStory = (
  file: DocFile,
  start: number,
  end: number,
  settings: DocStorySettings,
): Paragraph[] => new DocStory(file, settings).read(start, end);

/** What ends a paragraph: its mark, the mark of a cell or row, a new page or section. */
const PARAGRAPH_ENDS: ReadonlySet<string> = new Set(['\r', '\x07', '\f']);
const CELL_MARK = '\x07';

class DocStory {
  readonly #file: DocFile;
  readonly #settings: DocStorySettings;
  readonly #changes: DocChanges;
  readonly #fields = new DocFields();
  readonly #paragraphs: Paragraph[] = [];
  #table = new DocTable();
  #notes: Paragraph[] = [];
  readonly #endnotes: Paragraph[] = [];
  #pieces: Piece[] = [];
  #hasPageNumber = false;
  #comments = 0;

  constructor(file: DocFile, settings: DocStorySettings) {
    this.#file = file;
    this.#settings = settings;
    this.#changes = new DocChanges(file);
  }

  read(start: number, end: number): Paragraph[] {
    let begin = start;
    for (let at = start; at < end; at++) {
      if (!PARAGRAPH_ENDS.has(this.#file.text.text.charAt(at))) continue;
      this.#paragraph(begin, at);
      begin = at + 1;
    }
    if (begin < end) this.#paragraph(begin, end);
    this.#endTable();
    if (this.#pieces.length > 0) this.#add(this.#file.style(0), []);
    this.#paragraphs.push(...this.#notes, ...this.#endnotes);
    return this.#paragraphs;
  }

  #paragraph(start: number, end: number): void {
    const { text, paragraphRuns, style } = this.#file;
    const mark = this.#placeOf(end);
    const own = mark === null ? undefined : runAt(paragraphRuns, mark.at);
    const properties = own?.properties ?? [];
    const paragraphStyle = style(own?.style ?? 0);
    const isCell = text.text[end] === CELL_MARK;
    const isInTable = isCell || operandOf(properties, CODE.inTable) === 1;
    if (!isInTable) this.#endTable();
    if (isCell && operandOf(properties, CODE.endsRow) === 1) {
      this.#table.endRow(operandOf(properties, CODE.repeatedRow) === 1);
      return;
    }
    this.#runs(start, end, paragraphStyle);
    this.#fields.endParagraph();
    const endChange =
      mark === null ? null : this.#changes.of(runAt(this.#file.characterRuns, mark.at)?.properties ?? []);
    if (endChange !== null) this.#pieces.push({ kind: 'paragraph-end', change: endChange });
    if (isCell || endChange === null || this.#changes.isRead(endChange))
      this.#add(paragraphStyle, properties, isInTable);
    if (isCell) this.#table.endCell();
  }

  /** Reads the runs of a paragraph. */
  #runs(start: number, end: number, style: Style): void {
    let at = start;
    while (at < end) {
      const place = this.#placeOf(at);
      if (place === null) return;
      const run = runAt(this.#file.characterRuns, place.at);
      const bytes = (run?.end ?? place.at + place.bytesPerCharacter) - place.at;
      const stop = Math.min(end, place.end, at + Math.max(1, Math.ceil(bytes / place.bytesPerCharacter)));
      this.#run(at, stop, run?.properties ?? [], style);
      at = stop;
    }
  }

  /** Where in the main stream a character stands; by bisection. */
  #placeOf(offset: number): { at: number; end: number; bytesPerCharacter: 1 | 2 } | null {
    const { pieces } = this.#file.text;
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[low];
    if (piece === undefined) return null;
    const { start, end, at, bytesPerCharacter } = piece;
    return { at: at + (offset - start) * bytesPerCharacter, end, bytesPerCharacter };
  }

  #run(start: number, end: number, properties: readonly Property[], style: Style): void {
    const runStyle = operandOf(properties, CODE.style);
    const own =
      runStyle === undefined ? runPropertiesIn([]) : { ...this.#file.style(runStyle).run, size: undefined };
    const format = formatOf(style.run, own, runPropertiesIn(properties));
    const change = this.#changes.of(properties);
    const isRead = change === null || this.#changes.isRead(change);
    const symbol = properties.find(({ code }) => code === CODE.symbol)?.operand;
    let text = '';
    const flush = (): void => {
      if (text === '' || format.hidden) return;
      this.#pieces.push({
        kind: 'text',
        text,
        format,
        change,
        isRead,
        address: this.#fields.address,
        source: null,
      });
      text = '';
    };
    for (let at = start; at < end; at++) {
      const character = this.#file.text.text.charAt(at);
      const note = this.#settings.role === null ? this.#file.notes.get(at) : undefined;
      if (note !== undefined || !isOrdinary(character)) {
        flush();
        if (note !== undefined && isRead) this.#noteMark(note, character);
        else this.#special(character, format, isRead);
      } else if (!this.#fields.take(character))
        text += symbol === undefined ? (PRINTED[character] ?? character) : symbolIn(symbol);
    }
    flush();
  }

  /** A character that stands for something else. */
  #special(character: string, format: Format, isRead: boolean): void {
    if (character === COMMENT_MARK) this.#comment();
    else if (character === NOTE_MARK && this.#settings.ownLabel !== null)
      this.#pieces.push(noteMark(this.#settings.ownLabel));
    else if (character === LINE_BREAK && isRead && !format.hidden && this.#fields.isPrinted)
      this.#pieces.push({ kind: 'line-break' });
    else if (character >= FIELD_BEGIN && character <= FIELD_END) {
      this.#fields.take(character);
      this.#hasPageNumber ||= isPageNumber(this.#fields.instruction);
    }
  }

  /** Comments are counted in the order of their marks. */
  #comment(): void {
    const id = String(this.#comments++);
    this.#pieces.push({ kind: 'comment-start', id }, { kind: 'comment-end', id });
  }

  #noteMark(note: DocNote, character: string): void {
    const { label, paragraphs } = this.#settings.note(note, character);
    this.#pieces.push(noteMark(label));
    (note.kind === 'footnote' ? this.#notes : this.#endnotes).push(...paragraphs);
  }

  #add(style: Style, properties: readonly Property[], isInTable = false): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    const { list, level } = numberingIn(properties);
    const reference = {
      list: list ?? style.numbering.list,
      level: level ?? (list === null ? style.numbering.level : 0),
    };
    const isEmpty = !pieces.some(piece => isReadText(piece) || piece.kind === 'note-mark');
    const number = this.#file.numbering.next(reference, style.id);
    const paragraph: Paragraph = {
      role: this.#role(style, properties, pieces, number),
      cell: null,
      number: isEmpty && number?.isBullet === true ? null : number,
      pieces,
      continues: false,
    };
    this.#hasPageNumber = false;
    if (isInTable) {
      this.#table.add(paragraph);
      return;
    }
    this.#paragraphs.push(paragraph, ...this.#notes);
    this.#notes = [];
  }

  #role(
    style: Style,
    properties: readonly Property[],
    pieces: readonly Piece[],
    number: Paragraph['number'],
  ): ElementRole {
    const { role } = this.#settings;
    if (role === 'masthead' && this.#hasPageNumber) return 'artifact';
    const outline = operandOf(properties, CODE.outline) ?? style.outline;
    return (
      role ?? roleOf({ properties: undefined, style: { ...style, outline }, number, pieces, cell: null })
    );
  }

  #endTable(): void {
    if (this.#table.isEmpty) return;
    const isFirst = !this.#paragraphs.some(({ pieces }) => pieces.some(isReadText));
    const place = this.#settings.role !== null ? 'elsewhere' : isFirst ? 'first' : 'body';
    const paragraphs = this.#table.finish(place, this.#settings.nextTable);
    this.#table = new DocTable();
    this.#paragraphs.push(...paragraphs, ...this.#notes);
    this.#notes = [];
  }
}

const NOTE_MARK = '\x02';
const COMMENT_MARK = '\x05';
const LINE_BREAK = '\v';
const FIELD_BEGIN = '\x13';
const FIELD_END = '\x15';

/** Characters that are printed as others. */
const PRINTED: Readonly<Record<string, string>> = { '\x1E': '\u2011', '\x1F': '\u00AD' };

/** Control codes stand for pictures, marks, fields and breaks. */
const isOrdinary = (character: string): boolean =>
  character >= ' ' || character === '\t' || character in PRINTED;

const noteMark = (label: string): Piece => ({ kind: 'note-mark', label, printed: label, rule: 'word-note' });

/** The number of a font, of no use here, and the character in it. */
const symbolIn = (operand: DataView): string =>
  operand.byteLength < 4 ? '' : symbolOf('', operand.getUint16(2, true).toString(16));
