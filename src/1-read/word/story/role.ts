import type { Cell, ElementRole } from '../../evidence.ts';
import type { ListNumber } from '../numbering/numbering.ts';
import { stringOf, type XmlElement } from '../package/xml.ts';
import { outlineOf, type Style } from '../properties/styles.ts';
import { isReadText, type Piece } from './piece.ts';

interface Described {
  /** `w:pPr` */
  readonly properties: XmlElement | undefined;
  readonly style: Style;
  readonly number: ListNumber | null;
  readonly pieces: readonly Piece[];
  readonly cell: Cell | null;
}

/** What a paragraph of the body is, by its outline level, its style and its looks. */
export function roleOf(paragraph: Described): ElementRole {
  if (paragraph.cell !== null) return 'cell';
  if (paragraph.number?.isBullet === true) return 'list-item';
  return isHeading(paragraph) ? 'heading' : 'paragraph';
}

function isHeading({ properties, style, pieces }: Described): boolean {
  const texts = pieces.filter(isReadText).filter(({ text }) => text.trim() !== '');
  if (texts.reduce((length, { text }) => length + text.length, 0) > LONGEST_HEADING) return false;
  if ((outlineOf(properties) ?? style.outline ?? TEXT_LEVEL) < TEXT_LEVEL) return true;
  if (style.names.some(name => HEADING_STYLE.test(name))) return true;
  const isCentred = (stringOf(properties, 'w:jc') ?? style.alignment) === 'center';
  return isCentred && texts.length > 0 && texts.every(({ format }) => format.bold);
}

/** The outline level of text that is no heading. */
const TEXT_LEVEL = 9;

/** Longer ones are paragraphs to which somebody gave the looks of a heading. */
const LONGEST_HEADING = 400;

/** The names of styles of headings that need not have an outline level. */
const HEADING_STYLE = new RegExp(
  [
    '^(?:sub)?title$', // Word's own
    '^heading \\d$',
    '^_ ?h ?_+ ?(?:[1-6m]|ch)', // "_ H _Ch", "_ H_2/3", "_ H __M_G": the templates of New York and Geneva
    '^_ ?_?s_?[sml](?:_|$)', // "__S_M"
    '^title_h', // "Title_H1"
  ].join('|'),
);
