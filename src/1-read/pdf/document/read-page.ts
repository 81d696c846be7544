import { readContent } from '../content/content-reader.ts';
import type { Glyph } from '../content/glyph.ts';
import { aroundText } from '../elements/artifacts.ts';
import type { PrintedElement, PrintedPage } from '../elements/printed-element.ts';
import { elementOf, taggedElements } from '../elements/tagged-page.ts';
import { withUntaggedNotes } from '../elements/untagged-notes.ts';
import { inColumns } from '../geometry/columns.ts';
import type { PageRows } from '../geometry/margins.ts';
import { joinLabel, partsOf } from '../geometry/row-parts.ts';
import { printedRows } from '../geometry/rows.ts';
import { breakLines, splitAtGaps } from '../lines/break-lines.ts';
import { edgesOf } from '../lines/edges.ts';
import { type PrintedLine, printLine } from '../lines/printed-line.ts';
import { linkFinder } from '../links.ts';
import { type PageTags, readTags } from '../tags/read-tags.ts';
import type { PdfPage } from './open-pdf.ts';

/** A page whose elements its tags tell, or one of which only the rows are known. */
export type ReadPage = { readonly tagged: PrintedPage } | { readonly untagged: PageRows };

/** Puts the glyphs of a page together to lines, and to elements where it has tags and `useTags` allows it. */
export function readPage(source: PdfPage, useTags: boolean): ReadPage {
  const { page, toTopLeft, operators, fonts, annotations } = source;
  const glyphs = readContent(operators, toTopLeft, fonts);
  const linkOf = linkFinder(annotations, toTopLeft);
  const setLine = (line: readonly Glyph[]) => printLine(line, page.number, NARROWEST_SPACE, linkOf);
  const tags = useTags && source.tags !== null ? readTags(source.tags) : null;
  return tags !== null && areTagged(glyphs, tags)
    ? { tagged: readTagged(source, glyphs, tags, setLine) }
    : { untagged: { page, rows: readRows(glyphs, setLine) } };
}

type SetLine = (line: readonly Glyph[]) => PrintedLine;

/** Whether the tags have most of the text of a page. */
function areTagged(glyphs: readonly Glyph[], { byMark }: PageTags): boolean {
  const text = glyphs.filter(({ artifact }) => !artifact);
  const tagged = text.filter(glyph => elementOf(glyph, byMark) !== null);
  return tagged.length > text.length / 2;
}

function readRows(glyphs: readonly Glyph[], setLine: SetLine): readonly (readonly PrintedLine[])[] {
  const rows = inColumns(printedRows(glyphs).map(partsOf));
  return rows
    .map((row, index) => joinLabel(row, rows[index + 1] ?? []).map(({ glyphs }) => setLine(glyphs)))
    .filter(row => row.length > 0);
}

function readTagged(
  { page }: PdfPage,
  glyphs: readonly Glyph[],
  tags: PageTags,
  setLine: SetLine,
): PrintedPage {
  const setLines = (glyphs: readonly Glyph[]) => breakLines(glyphs).map(setLine).filter(hasText);
  const elements = withUntaggedNotes(taggedElements(page, glyphs, tags, setLines));
  const loose = glyphs.filter(glyph => !glyph.artifact && elementOf(glyph, tags.byMark) === null);
  const looseElements: PrintedElement[] = setLines(loose).map(line => ({
    role: 'paragraph',
    cell: null,
    lines: [line],
  }));
  const body = [...elements.filter(({ role }) => role !== 'note'), ...looseElements];
  const lines = body.flatMap(({ lines }) => lines);
  const artifacts = breakLines(glyphs.filter(({ artifact }) => artifact))
    .flatMap(splitAtGaps)
    .map(setLine)
    .filter(hasText);
  return {
    page,
    edgeOf: edgesOf(lines),
    body,
    notes: elements.filter(({ role }) => role === 'note'),
    ...aroundText(artifacts, lines),
  };
}

/** The narrowest gap between words that have no blank between them, in parts of the size. */
const NARROWEST_SPACE = 0.2;

const hasText = ({ text }: PrintedLine): boolean => text !== '';
