import { readContent } from '../content/content-reader.ts';
import type { Glyph } from '../content/glyph.ts';
import { aroundText } from '../elements/artifacts.ts';
import type { PrintedElement, PrintedPage } from '../elements/printed-element.ts';
import { elementOf, taggedElements } from '../elements/tagged-page.ts';
import { breakLines, splitAtGaps } from '../lines/break-lines.ts';
import { type PrintedLine, printLine } from '../lines/printed-line.ts';
import { linkFinder } from '../links.ts';
import { type PageTags, readTags } from '../tags/read-tags.ts';
import type { PdfPage } from './open-pdf.ts';

/** Puts the glyphs of a page together to lines and elements. */
export function readPage(source: PdfPage, useTags: boolean): PrintedPage {
  const { page, toTopLeft, operators, fonts, annotations } = source;
  const glyphs = readContent(operators, toTopLeft, fonts);
  const linkOf = linkFinder(annotations, toTopLeft);
  const setLine = (line: readonly Glyph[]) => printLine(line, page.number, NARROWEST_SPACE, linkOf);
  const setLines = (glyphs: readonly Glyph[]) => breakLines(glyphs).map(setLine).filter(hasText);
  const tags: PageTags | null = useTags && source.tags !== null ? readTags(source.tags) : null;
  const elements = tags === null ? [] : taggedElements(glyphs, tags, setLines);
  const loose = glyphs.filter(
    glyph => !glyph.artifact && (tags === null || elementOf(glyph, tags.byMark) === null),
  );
  const looseElements: PrintedElement[] = setLines(loose).map(line => ({
    role: 'paragraph',
    cell: null,
    lines: [line],
  }));
  const body = [...elements.filter(({ role }) => role !== 'note'), ...looseElements];
  const notes = elements.filter(({ role }) => role === 'note');
  const artifacts = breakLines(glyphs.filter(({ artifact }) => artifact))
    .flatMap(splitAtGaps)
    .map(setLine)
    .filter(hasText);
  return {
    page,
    body,
    notes,
    ...aroundText(
      artifacts,
      body.flatMap(({ lines }) => lines),
    ),
  };
}

/** The narrowest gap between words that have no blank between them, in parts of the size. */
const NARROWEST_SPACE = 0.2;

const hasText = ({ text }: PrintedLine): boolean => text !== '';
