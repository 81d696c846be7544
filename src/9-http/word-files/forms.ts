import type { PrintedParagraph } from '../../8-services/documents/printed-paragraph.ts';
import type { ParagraphStyle, WordParagraph } from '../../word-files/word-text.ts';

type Printed = Pick<PrintedParagraph, 'kind' | 'role' | 'enumerator' | 'level' | 'isTail'>;

/** How a paragraph of a document is set. */
export const formOf = (paragraph: Printed | null): Pick<WordParagraph, 'style' | 'level'> =>
  paragraph === null
    ? { style: 'text', level: 0 }
    : { style: styleOf(paragraph), level: isNumbered(paragraph) ? paragraph.level : 0 };

function styleOf(paragraph: Printed): ParagraphStyle {
  const { kind, role } = paragraph;
  if (kind === 'particular') return (role && FORMAL_LINES[role]) || 'masthead';
  if (kind === 'part' || kind === 'section' || role === 'heading') return 'heading';
  return isNumbered(paragraph) ? 'numbered' : 'text';
}

const FORMAL_LINES: Readonly<Record<string, ParagraphStyle>> = {
  title: 'title',
  enacting: 'text',
  dateline: 'dateline',
};

/** Whether a tab stands between its number and its text; behind the number of a heading there is a blank. */
export const isNumbered = ({ kind, enumerator, level }: Printed): boolean =>
  (kind === 'clause' || kind === 'paragraph') && (enumerator !== null || level > 0);

/** The formal lines that are set in italics, as the words are that make a clause do something. */
export const IN_ITALICS: ReadonlySet<string | null> = new Set(['enacting', 'basis']);
