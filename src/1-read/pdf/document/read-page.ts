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
import type { Frame } from '../geometry/tables/frame.ts';
import { type RuledArea, ruledAreas } from '../geometry/tables/ruled-areas.ts';
import { type PagePart, partTables } from '../geometry/tables/ruled-tables.ts';
import { glyphRow } from '../geometry/tables/table-row.ts';
import { breakLines, splitAtGaps } from '../lines/break-lines.ts';
import { edgesOf } from '../lines/edges.ts';
import { type PrintedLine, printLine } from '../lines/printed-line.ts';
import { linkFinder } from '../links.ts';
import { type PageTags, readTags } from '../tags/read-tags.ts';
import type { PdfPage } from './open-pdf.ts';

/** A page whose elements its tags tell, or one of which only the rows are known. */
export type ReadPage = ({ readonly tagged: PrintedPage } | { readonly untagged: PageRows }) & {
  /** The frame of a table that reaches its foot. */
  readonly openFrame: Frame | null;
};

/**
 * Puts the glyphs of a page together to lines, and to elements where it has tags and `useTags` allows it.
 *
 * @param before the frame of a table that reaches the foot of the page before
 */
export function readPage(source: PdfPage, useTags: boolean, before: Frame | null): ReadPage {
  const { page, toTopLeft, operators, fonts, annotations } = source;
  const { glyphs, rulings } = readContent(operators, toTopLeft, fonts);
  const linkOf = linkFinder(annotations, toTopLeft);
  const setLine = (line: readonly Glyph[]) => printLine(line, page.number, NARROWEST_SPACE, linkOf);
  const tags = useTags && source.tags !== null ? readTags(source.tags) : null;
  const isTagged = tags !== null && areTagged(glyphs, tags);
  const rows = printedRows(isTagged ? glyphs.filter(({ artifact }) => !artifact) : glyphs);
  const areas = ruledAreas(
    page,
    rows.flatMap(row => glyphRow(row) ?? []),
    rulings,
    before,
  );
  const openFrame = areas.find(({ isOpen }) => isOpen) ?? null;
  return isTagged
    ? { tagged: readTagged(source, glyphs, tags, { areas, setLine }), openFrame }
    : { untagged: { page, ...readRows(partTables(rows, areas, setLine), setLine) }, openFrame };
}

type SetLine = (line: readonly Glyph[]) => PrintedLine;

/** Whether the tags have most of the text of a page. */
function areTagged(glyphs: readonly Glyph[], { byMark }: PageTags): boolean {
  const text = glyphs.filter(({ artifact }) => !artifact);
  const tagged = text.filter(glyph => elementOf(glyph, byMark) !== null);
  return tagged.length > text.length / 2;
}

function readRows(parts: readonly PagePart[], setLine: SetLine): Omit<PageRows, 'page'> {
  return {
    rows: parts.flatMap(part => ('table' in part ? part.table.rows : readText(part.text, setLine))),
    tables: parts.flatMap(part => ('table' in part ? part.table : [])),
  };
}

function readText(
  text: readonly (readonly Glyph[])[],
  setLine: SetLine,
): readonly (readonly PrintedLine[])[] {
  const rows = inColumns(text.map(partsOf));
  return rows
    .map((row, index) => joinLabel(row, rows[index + 1] ?? []).map(({ glyphs }) => setLine(glyphs)))
    .filter(row => row.length > 0);
}

function readTagged(
  { page }: PdfPage,
  glyphs: readonly Glyph[],
  tags: PageTags,
  { areas, setLine }: { readonly areas: readonly RuledArea[]; readonly setLine: SetLine },
): PrintedPage {
  const setLines = (glyphs: readonly Glyph[]) => breakLines(glyphs).map(setLine).filter(hasText);
  const tagged = taggedElements(page, glyphs, tags, areas, setLines);
  const elements = withUntaggedNotes(tagged.elements);
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
    frames: tagged.frames,
  };
}

/** The narrowest gap between words that have no blank between them, in parts of the size. */
const NARROWEST_SPACE = 0.2;

const hasText = ({ text }: PrintedLine): boolean => text !== '';
