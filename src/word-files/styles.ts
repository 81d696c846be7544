import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { ParagraphStyle } from './word-text.ts';

/** Sizes in half-points. */
export const SIZES = {
  text: { font: 'Times New Roman', size: 21 },
  title: { size: 26, bold: true },
  small: { size: 17 },
} as const;

/** In twentieths of a point. */
const AFTER = { after: 120, line: 260 };
/** How far the first line of a paragraph is indented, and each level further. */
const INDENT = 567;

type Style = Omit<IParagraphStyleOptions, 'id'>;

/** The looks of a resolution as the United Nations prints it: first lines indented, headings centred. */
const STYLES: Readonly<Record<ParagraphStyle | 'footer', Style>> = {
  masthead: { name: 'Masthead', paragraph: { spacing: AFTER } },
  // Names by which readers, ours among them, know a heading.
  title: {
    name: 'Title_H1',
    run: SIZES.title,
    paragraph: { spacing: { before: 240, after: 240 }, keepNext: true },
  },
  heading: {
    name: '_ H _Ch',
    run: { bold: true },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 120 }, keepNext: true },
  },
  text: { name: 'Single Txt', paragraph: { spacing: AFTER, indent: { firstLine: INDENT } } },
  numbered: { name: 'Numbered Txt', paragraph: { spacing: AFTER, indent: { firstLine: INDENT } } },
  dateline: {
    name: 'Dateline',
    run: { italics: true },
    paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 240 } },
  },
  footer: { name: 'footer', run: SIZES.small, paragraph: { alignment: AlignmentType.CENTER } },
};

export const PARAGRAPHS: readonly IParagraphStyleOptions[] = Object.entries(STYLES).map(([id, style]) => ({
  id,
  basedOn: 'Normal',
  ...style,
}));

/** The indent of a lettered part; its number is followed by a tab. */
export const indentOf = (level: number) =>
  level === 0 ? {} : { indent: { left: INDENT * level, firstLine: INDENT } };

/** Where the text begins after a number. */
export const tabStopsOf = (level: number) => [{ type: 'left' as const, position: INDENT * (level + 2) }];
