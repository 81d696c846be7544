import type { Page } from '../../../model/page.ts';
import type { Glyph } from '../content/glyph.ts';
import type { RuledArea } from '../geometry/tables/ruled-areas.ts';
import { divideNotes } from '../lines/divide-notes.ts';
import type { PrintedLine } from '../lines/printed-line.ts';
import type { PageTags } from '../tags/read-tags.ts';
import type { TaggedElement } from '../tags/tagged-element.ts';
import { dataTables } from './data-tables.ts';
import type { PrintedElement, PrintedPage } from './printed-element.ts';
import { withRuledCells } from './ruled-cells.ts';

/**
 * The elements of a page as its tags have them, in reading order; those without text are left out. One tag
 * may have all notes of a page, and the table that opens the first page only lays out the masthead.
 */
export function taggedElements(
  page: Page,
  glyphs: readonly Glyph[],
  { elements, byMark }: PageTags,
  areas: readonly RuledArea[],
  setLines: (glyphs: readonly Glyph[]) => readonly PrintedLine[],
): { readonly elements: readonly PrintedElement[]; readonly frames: PrintedPage['frames'] } {
  const glyphsOf = new Map<TaggedElement, Glyph[]>(elements.map(element => [element, []]));
  for (const glyph of glyphs) {
    const element = elementOf(glyph, byMark);
    if (element !== null) glyphsOf.get(element)?.push(glyph);
  }
  const ruled = withRuledCells(
    elements.map(element => ({ element, glyphs: glyphsOf.get(element) ?? [] })),
    areas,
  );
  const filled = ruled.elements
    .map(({ element, glyphs }) => ({ element, lines: setLines(glyphs) }))
    .filter(({ lines }) => lines.length > 0);
  const isData = dataTables(filled.map(({ element }) => element));
  const masthead = page.number === 1 ? (filled[0]?.element.cell?.table ?? null) : null;
  const printed = filled.flatMap(({ element: { role, cell }, lines }): PrintedElement[] => {
    if (role === 'note') return divideNotes(lines).map(lines => ({ role, cell: null, lines }));
    if (cell !== null && cell.table === masthead) return [{ role: 'masthead', cell: null, lines }];
    if (cell !== null && isData(cell.table)) return [{ role: 'cell', cell, lines }];
    return [{ role: role === 'figure' ? 'paragraph' : role, cell: null, lines }];
  });
  return { elements: printed, frames: ruled.frames };
}

/** The element whose tag a glyph bears; null for an artifact and for what the tags leave out. */
export const elementOf = ({ mark, artifact }: Glyph, byMark: PageTags['byMark']): TaggedElement | null =>
  artifact || mark === null ? null : (byMark.get(mark) ?? null);
