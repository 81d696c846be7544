import type { Relationship } from '../package/parts.ts';
import { childOf, stringOf, type XmlElement } from '../package/xml.ts';
import {
  asOf,
  type Format,
  formatOf,
  type RunProperties,
  runProperties,
} from '../properties/run-properties.ts';
import type { Styles } from '../properties/styles.ts';
import { addressOf, Fields, isPageNumber } from './fields.ts';
import type { Change, Piece, TextSource } from './piece.ts';
import { symbolOf } from './symbol.ts';

/** What the reading of a paragraph's content depends on beside the paragraph. */
export interface InlineSettings {
  readonly styles: Styles;
  readonly changes: 'accepted' | 'original';
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The label that Word gives the note; counts it. */
  readonly labelOf: (reference: NoteReference) => string;
  /** Called where Word began a page when it last laid out the file. */
  readonly endPage: () => void;
  /** The label of the note whose text is read. */
  readonly ownLabel: string | null;
  /**
   * The element of the main part that text stands for, given the element that holds it: itself in the body, the
   * reference to a note in the note; null for none.
   */
  readonly sourceOf: (element: XmlElement) => number | null;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** The number of the element in its part. */
  readonly element: number;
  /** The mark that was typed for it; null where Word counts. */
  readonly typed: string | null;
}

/** What a paragraph holds beside its pieces. */
export interface Content {
  readonly pieces: Piece[];
  readonly notes: { readonly reference: NoteReference; readonly label: string }[];
  /** `w:txbxContent` */
  readonly textBoxes: XmlElement[];
  hasPageNumber: boolean;
}

/** Where a run stands: in a tracked change, in a link. */
interface Surroundings {
  readonly change: Change | null;
  readonly isRead: boolean;
  readonly address: string | null;
}

/** Reads the content of the paragraphs of one story: fields may go on from one to the next. */
export class InlineReader {
  readonly #settings: InlineSettings;
  readonly #fields = new Fields();
  #paragraph: RunProperties = runProperties(undefined);
  #content: Content = emptyContent();
  /** A note whose typed mark is the text that follows. */
  #awaitsMark: Omit<NoteReference, 'typed'> | null = null;

  constructor(settings: InlineSettings) {
    this.#settings = settings;
  }

  /**
   * @param paragraph what the paragraph's style says about its runs
   * @param change the tracked change that the whole paragraph is in: that of its row
   */
  read(element: XmlElement, paragraph: RunProperties, change: Change | null): Content {
    this.#paragraph = paragraph;
    this.#content = emptyContent();
    this.#readAll(element, { change, isRead: this.#isRead(change), address: null });
    this.#fields.endParagraph();
    this.#awaitsMark = null;
    return this.#content;
  }

  #isRead(change: Change | null): boolean {
    return change === null || (change.kind === 'insertion') === (this.#settings.changes === 'accepted');
  }

  #readAll(parent: XmlElement, surroundings: Surroundings): void {
    for (const child of parent.children) if (typeof child === 'object') this.#read(child, surroundings);
  }

  #read(element: XmlElement, surroundings: Surroundings): void {
    const { name, attributes } = element;
    switch (name) {
      case 'w:r':
        this.#readRun(element, surroundings);
        break;
      case 'w:ins':
      case 'w:moveTo':
        this.#readAll(element, this.#inChange(changeOf(element, 'insertion'), surroundings));
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.#readAll(element, this.#inChange(changeOf(element, 'deletion'), surroundings));
        break;
      case 'w:hyperlink': {
        const relationship = this.#settings.relationships.get(attributes['r:id'] ?? '');
        const address = relationship?.external === true ? relationship.target : null;
        this.#readAll(element, { ...surroundings, address: address ?? surroundings.address });
        break;
      }
      case 'w:fldSimple': {
        const instruction = attributes['w:instr'] ?? '';
        this.#content.hasPageNumber ||= isPageNumber(instruction);
        this.#readAll(element, {
          ...surroundings,
          address: addressOf(instruction) ?? surroundings.address,
        });
        break;
      }
      case 'w:commentRangeStart':
        this.#push({ kind: 'comment-start', id: attributes['w:id'] ?? '' });
        break;
      case 'w:commentRangeEnd':
        this.#push({ kind: 'comment-end', id: attributes['w:id'] ?? '' });
        break;
      case 'm:t':
        this.#text(element, textOf(element), this.#format(undefined), surroundings);
        break;
      case 'm:den':
        this.#text(element, '/', this.#format(undefined), surroundings);
        this.#readAll(element, surroundings);
        break;
      default:
        this.#readOther(element, surroundings);
        break;
    }
  }

  /** What only wraps text, at any place; one of several alternatives; nothing of properties. */
  #readOther(element: XmlElement, surroundings: Surroundings): void {
    if (element.name === 'w:txbxContent') this.#content.textBoxes.push(element);
    else if (element.name === 'mc:AlternateContent') this.#readAll(alternativeOf(element), surroundings);
    else if (!WITHOUT_TEXT.has(element.name)) this.#readAll(element, surroundings);
  }

  #inChange(change: Change, surroundings: Surroundings): Surroundings {
    return { ...surroundings, change, isRead: surroundings.isRead && this.#isRead(change) };
  }

  #readRun(run: XmlElement, surroundings: Surroundings): void {
    this.#readRunContent(run, this.#format(childOf(run, 'w:rPr')), surroundings);
  }

  #readRunContent(parent: XmlElement, format: Format, surroundings: Surroundings): void {
    for (const child of parent.children) {
      if (typeof child === 'object') this.#readInRun(child, format, surroundings);
    }
  }

  #format(properties: XmlElement | undefined): Format {
    const { styles, changes } = this.#settings;
    const direct = asOf(properties, changes, 'w:rPrChange');
    return formatOf(this.#paragraph, styles.run(stringOf(direct, 'w:rStyle')), runProperties(direct));
  }

  #readInRun(element: XmlElement, format: Format, surroundings: Surroundings): void {
    const { name, attributes } = element;
    const character = CHARACTERS[name];
    if (character !== undefined) this.#text(element, character, format, surroundings);
    switch (name) {
      case 'w:t':
      case 'w:delText':
        this.#text(element, textOf(element), format, surroundings);
        break;
      case 'w:sym':
        this.#text(
          element,
          symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''),
          format,
          surroundings,
        );
        break;
      case 'w:cr':
      case 'w:br':
        if (this.#isPrinted(format, surroundings)) this.#push({ kind: 'line-break' });
        break;
      case 'w:lastRenderedPageBreak':
        this.#settings.endPage();
        break;
      case 'w:fldChar':
        this.#fieldCharacter(attributes['w:fldCharType']);
        break;
      case 'w:instrText':
        this.#content.hasPageNumber ||= isPageNumber(textOf(element));
        this.#fields.instruct(textOf(element));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (this.#isPrinted(format, surroundings)) this.#noteReference(element);
        break;
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        this.#noteMark(this.#settings.ownLabel);
        break;
      case 'mc:AlternateContent':
        this.#readRunContent(alternativeOf(element), format, surroundings);
        break;
      case 'w:ruby':
        this.#readAll(childOf(element, 'w:rubyBase') ?? EMPTY, surroundings);
        break;
      default:
        this.#readOther(element, surroundings);
        break;
    }
  }

  #fieldCharacter(type: string | undefined): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') this.#fields.end();
  }

  #isPrinted({ hidden }: Format, { isRead }: Surroundings): boolean {
    return !hidden && isRead && this.#fields.isPrinted;
  }

  #noteReference({ name, index: element, attributes }: XmlElement): void {
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const note = { kind, id: attributes['w:id'] ?? '', element } as const;
    if (/^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '')) this.#awaitsMark = note;
    else this.#refer({ ...note, typed: null });
  }

  #refer(reference: NoteReference): void {
    const label = this.#settings.labelOf(reference);
    this.#content.notes.push({ reference, label });
    this.#noteMark(label);
  }

  #noteMark(label: string | null): void {
    if (label !== null) this.#push({ kind: 'note-mark', label, printed: label, rule: 'word-note' });
  }

  #text(element: XmlElement, text: string, format: Format, { change, isRead, address }: Surroundings): void {
    if (text === '' || format.hidden || !this.#fields.isPrinted) return;
    const note = this.#awaitsMark;
    if (note === null || !isRead || text.trim() === '') {
      this.#push({
        kind: 'text',
        text,
        format,
        change,
        isRead,
        address: address ?? this.#fields.address,
        source: this.#sourceOf(element),
      });
    } else {
      this.#awaitsMark = null;
      this.#refer({ ...note, typed: text.trim() });
    }
  }

  #sourceOf(element: XmlElement): TextSource | null {
    const number = this.#settings.sourceOf(element);
    return number === null ? null : { element: number, offset: blanksBefore(element) };
  }

  #push(piece: Piece): void {
    this.#content.pieces.push(piece);
  }
}

const emptyContent = (): Content => ({ pieces: [], notes: [], textBoxes: [], hasPageNumber: false });

const EMPTY: XmlElement = { name: '', index: -1, attributes: {}, children: [] };

/** Elements that stand for one character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** Elements whose content is not the text of the paragraph. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:fldData',
  'w:delInstrText',
  'm:oMathParaPr',
]);

/** The text of `w:t`; blanks at its ends count only if it says so. */
function textOf(element: XmlElement): string {
  const text = charactersOf(element);
  return keepsBlanks(element) ? text : withoutXmlBlanks(text);
}

/** How many blanks at the start of `w:t` do not count. */
function blanksBefore(element: XmlElement): number {
  if (keepsBlanks(element)) return 0;
  const text = `${charactersOf(element)}.`;
  return text.length - withoutXmlBlanks(text).length;
}

/** They may come in parts: a CDATA section is one of its own. */
const charactersOf = ({ children }: XmlElement): string =>
  children.filter(child => typeof child === 'string').join('');

const keepsBlanks = ({ attributes }: XmlElement): boolean => attributes['xml:space'] === 'preserve';

/** No-break spaces are no blanks to XML. */
function withoutXmlBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && XML_BLANKS.includes(text.charAt(start))) start++;
  while (end > start && XML_BLANKS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const XML_BLANKS = ' \t\r\n';

/** @param element `w:ins`, `w:del`, or one of a property list */
export const changeOf = ({ attributes }: XmlElement, kind: Change['kind']): Change => ({
  kind,
  author: attributes['w:author'] ?? null,
  date: attributes['w:date'] ?? null,
});

/** The first choice, which Word itself writes for itself; the fallback says the same in an older way. */
export const alternativeOf = (element: XmlElement): XmlElement =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? EMPTY;
