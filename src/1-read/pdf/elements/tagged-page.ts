import type { Page } from '../../../model/page.ts';
import type { Glyph } from '../content/glyph.ts';
import { divideNotes } from '../lines/divide-notes.ts';
import type { PrintedLine } from '../lines/printed-line.ts';
import type { PageTags } from '../tags/read-tags.ts';
import type { TaggedElement } from '../tags/tagged-element.ts';
import { dataTables } from './data-tables.ts';
import type { PrintedElement } from './printed-element.ts';

/**
 * The elements of a page as its tags have them, in reading order; those without text are left out. One tag
 * may have all notes of a page, and the table that opens the first page only lays out the masthead.
 */
export function taggedElements(
  page: Page,
  glyphs: readonly Glyph[],
  { elements, byMark }: PageTags,
  setLines: (glyphs: readonly Glyph[]) => readonly PrintedLine[],
): readonly PrintedElement[] {
  const glyphsOf = new Map<TaggedElement, Glyph[]>(elements.map(element => [element, []]));
  for (const glyph of glyphs) {
    const element = elementOf(glyph, byMark);
    if (element !== null) glyphsOf.get(element)?.push(glyph);
  }
  const filled = elements
    .map(element => ({ element, lines: setLines(glyphsOf.get(element) ?? []) }))
    .filter(({ lines }) => lines.length > 0);
  const isData = dataTables(filled.map(({ element }) => element));
  const masthead = page.number === 1 ? (filled[0]?.element.cell?.table ?? null) : null;
  return filled.flatMap(({ element: { role, cell }, lines }): PrintedElement[] => {
    if (role === 'note') return divideNotes(lines).map(lines => ({ role, cell: null, lines }));
    if (cell !== null && cell.table === masthead) return [{ role: 'masthead', cell: null, lines }];
    if (cell !== null && isData(cell.table)) return [{ role: 'cell', cell, lines }];
    return [{ role: role === 'figure' ? 'paragraph' : role, cell: null, lines }];
  });
}

/** The element whose tag a glyph bears; null for an artifact and for what the tags leave out. */
export const elementOf = ({ mark, artifact }: Glyph, byMark: PageTags['byMark']): TaggedElement | null =>
  artifact || mark === null ? null : (byMark.get(mark) ?? null);
