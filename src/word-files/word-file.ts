import { Document, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { comments, footnotes } from './notes-and-comments.ts';
import { NumberedParts } from './numbered-parts.ts';
import { packed } from './packed.ts';
import { wordParagraph } from './paragraph.ts';
import { PARAGRAPHS, SIZES } from './styles.ts';
import type { WordText } from './word-text.ts';

/**
 * Writes a text as a Word file (ISO 29500). Whoever accepts its changes has the text without what is removed;
 * whoever rejects them, the text without what is added. The same text gives the same bytes.
 */
export async function wordFile(text: WordText): Promise<Uint8Array<ArrayBuffer>> {
  const parts = new NumberedParts(text);
  const children = text.paragraphs.map(paragraph => wordParagraph(paragraph, parts));
  const document = new Document({
    creator: CREATOR,
    title: text.title,
    styles: { default: { document: { run: SIZES.text } }, paragraphStyles: PARAGRAPHS },
    footnotes: footnotes(parts),
    comments: { children: comments(parts, text.date) },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: footer(text.footer) },
        children,
      },
    ],
  });
  return packed(document, text.date);
}

const CREATOR = 'Clausary';

/** In twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1440, right: 1440, bottom: 1440, left: 1440 };

const footer = (said: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'footer',
        children: [new TextRun({ children: [said, '\u2003', PageNumber.CURRENT] })],
      }),
    ],
  });
