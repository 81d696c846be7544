import { SaxesParser, type SaxesTagNS } from 'saxes';
import { nameOf } from '../../1-read/word/package/xml.ts';

/** An element of XML, with the offsets in its text at which its tags begin and end. */
export interface Frame {
  /** With the usual prefix of its name space: "w:p". */
  readonly name: string;
  readonly tag: SaxesTagNS;
  /** Null for the root. */
  readonly parent: Frame | null;
  /** Of the start tag. */
  readonly start: number;
  readonly opened: number;
  /** Of the end tag; that of an empty element is its start tag. */
  closing: number;
  end: number;
}

interface Handlers {
  /** @param index the number of the element, in the order of the start tags, from 0 */
  readonly open?: (frame: Frame, index: number) => void;
  readonly close?: (frame: Frame) => void;
  readonly text?: (text: string, within: Frame) => void;
}

/**
 * Goes through XML that is known to be well-formed and not to be nested too deep: a part of a file that has been read.
 *
 * @returns the root element
 */
export function scan(xml: string, { open, close, text }: Handlers): Frame {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let index = 0;
  let current: Frame | null = null;
  let root: Frame | null = null;
  /** Within a tag no "<" is written as such. */
  const tagStart = (): number => xml.lastIndexOf('<', parser.position - 1);
  parser.on('opentag', tag => {
    const at = { start: tagStart(), opened: parser.position, closing: 0, end: 0 };
    current = { name: nameOf(tag), tag, parent: current, ...at };
    root ??= current;
    open?.(current, index++);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (current === null) return;
    current.closing = isSelfClosing ? current.start : tagStart();
    current.end = parser.position;
    close?.(current);
    current = current.parent;
  });
  const takeText = (said: string): void => {
    if (current !== null) text?.(said, current);
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.write(xml).close();
  if (root === null) throw new TypeError('XML without an element');
  return root;
}

export const attributeOf = ({ attributes }: SaxesTagNS, name: string): string | undefined =>
  attributes[name]?.value;

/** XML with content put in before the end of its root element. */
export function appended(xml: string, content: string): string {
  const { start, opened, closing, end, tag } = scan(xml, {});
  return closing === start && tag.isSelfClosing
    ? `${xml.slice(0, opened - '/>'.length)}>${content}</${tag.name}>${xml.slice(end)}`
    : `${xml.slice(0, closing)}${content}${xml.slice(closing)}`;
}
