import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failure } from '../../../errors.ts';

/**
 * An element of XML. Names of elements and attributes have the usual prefix of their name space (`w:p`), whatever
 * prefix the file gives it; those of a name space that means nothing here have the prefix `?`.
 */
export interface XmlElement {
  readonly name: string;
  /** Its place among the elements of its part, in the order of their start tags, from 0. */
  readonly index: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The name spaces of ISO 29500 that are read: each as written by Word, and in the strict form. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'pr',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Word itself nests some 30 deep; tables in tables add 5 each. */
const MOST_NESTED = 250;
/** Over all parts of a file: a page of dense tables has some 3,000. */
const MOST_ELEMENTS = 1_500_000;

/** Parses the parts of one file, and counts what is in them. */
export class XmlReader {
  readonly #name: string;
  #elements = 0;

  /** @param name what error messages call the file */
  constructor(name: string) {
    this.#name = name;
  }

  /**
   * The root element. Entities other than those of XML itself are refused, as is a document type: Word writes none.
   *
   * @throws ClausaryError FILE_BROKEN, FILE_TOO_LARGE
   */
  parse(bytes: Uint8Array): XmlElement {
    const root: OpenElement = { name: '', index: -1, attributes: {}, children: [] };
    const open: OpenElement[] = [root];
    const parser = new SaxesParser({ xmlns: true, position: false });
    parser.on('error', error => this.#broken(error.message));
    parser.on('doctype', () => this.#broken('a document type in its XML'));
    let skipped = 0;
    let index = -1;
    parser.on('opentag', tag => {
      index++;
      if (++this.#elements > MOST_ELEMENTS) {
        throw failure('FILE_TOO_LARGE', this.#name, 'Word', '1.5 million elements');
      }
      const name = nameOf(tag);
      if (skipped > 0 || LOOKS.has(name)) {
        skipped++;
        return;
      }
      const element = { name, index, attributes: attributesOf(tag), children: [] };
      open.at(-1)?.children.push(element);
      if (open.push(element) > MOST_NESTED) this.#broken(`elements nested over ${MOST_NESTED} deep`);
    });
    parser.on('closetag', () => {
      if (skipped > 0) skipped--;
      else open.pop();
    });
    const takeText = (text: string): void => {
      if (HOLDS_TEXT.has(open.at(-1)?.name ?? '')) open.at(-1)?.children.push(text);
    };
    parser.on('text', takeText);
    parser.on('cdata', takeText);
    parser.write(decodeXml(bytes)).close();
    const [top] = root.children;
    return typeof top === 'object' ? top : this.#broken('an empty part');
  }

  #broken(reason: string): never {
    throw failure('FILE_BROKEN', this.#name, 'Word', reason);
  }
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Elements that only say how something looks, with all that is in them: two thirds of a file. */
const LOOKS: ReadonlySet<string> = new Set([
  'w:bookmarkEnd',
  'w:bookmarkStart',
  'w:color',
  'w:ind',
  'w:kern',
  'w:lang',
  'w:proofErr',
  'w:rFonts',
  'w:shd',
  'w:spacing',
  'w:szCs',
  'w:tabs',
  'w:tblBorders',
  'w:tblCellMar',
  'w:tblGrid',
  'w:tcBorders',
  'w:tcMar',
  'w:tcW',
  'w:w',
]);

/** Blanks between other elements only lay out the XML. */
const HOLDS_TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);

/** "w:p", whatever prefix the file gives the name space. */
export const nameOf = ({ uri, local }: { uri: string; local: string }): string =>
  `${PREFIXES[uri] ?? '?'}:${local}`;

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null;
  for (const attribute of Object.values(tag.attributes)) {
    const { uri, local, value, prefix } = attribute;
    if (prefix === 'xmlns' || local === 'xmlns' || local.startsWith(REVISION_ID)) continue;
    attributes ??= {};
    attributes[uri === '' ? local : nameOf(attribute)] = value;
  }
  return attributes ?? NO_ATTRIBUTES;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** `w:rsidR` and its kin say in which session of editing something was written; they are a third of a file. */
const REVISION_ID = 'rsid';

/** XML is UTF-8 unless a byte order mark says that it is UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(child => typeof child === 'object').filter(child => child.name === name);

/** The first child of that name; from each of the names on to the next. */
export const childOf = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (parent, name) =>
      parent?.children.find((child): child is XmlElement => typeof child === 'object' && child.name === name),
    element,
  );

/** `w:val` of the child of that name. */
export const stringOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** `w:val` of the child of that name, as a whole number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number(stringOf(element, name) ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A property that is on if it is there, unless its value says that it is off. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property === undefined
    ? undefined
    : !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '');
}
