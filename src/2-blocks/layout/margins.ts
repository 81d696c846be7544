import type { Line } from '../../1-read/line.ts';
import { endsPart } from '../grouping/line-end.ts';
import { indentOf } from './line-parts.ts';

/**
 * Says of each line of a bare text whether it is the first of its paragraph, where indents say so:
 * `pdftotext -layout` keeps them as printed, pypdf prints a blank for them.
 *
 * The margin is what most lines of a page have that go on with a sentence: pages are printed at margins of
 * their own. Indents count only where lines that have one follow the end of a sentence or clause, with few
 * exceptions, so that a text whose indents mean something else, or nothing, stays as it is.
 */
export function markMargins(lines: readonly Line[]): readonly Line[] {
  const places = placesOf(lines);
  const step = usualStep(places);
  if (step === null) return lines;
  return lines.map((line, index) => {
    const offset = places[index]?.offset ?? null;
    if (offset === null || Math.abs(offset) > WIDEST_STEP) return line;
    if (offset >= step) return { ...line, margin: 'indented' };
    return offset === 0 ? { ...line, margin: 'flush' } : line;
  });
}

interface LinePlace {
  /**
   * How far the line stands from its page's margin; null for a blank line, and on a page without a margin.
   */
  readonly offset: number | null;
  /** Whether it stands directly below a line of text that ends a sentence or clause; null where none is. */
  readonly belowEnd: boolean | null;
}

/** Lines that stand further to the right are set at the right or in the middle of the page. */
const WIDEST_STEP = 14;

function placesOf(lines: readonly Line[]): readonly LinePlace[] {
  const margins = marginsOf(lines);
  return lines.map((line, index) => {
    const margin = margins[index] ?? null;
    const above = lines[index - 1]?.text.text ?? '';
    return {
      offset: line.text.text === '' || margin === null ? null : indentOf(line) - margin,
      belowEnd: above === '' ? null : endsPart(above),
    };
  });
}

/** For each line the margin of its page. */
function marginsOf(lines: readonly Line[]): readonly (number | null)[] {
  const margins: (number | null)[] = [];
  for (const page of pagesOf(lines)) {
    const margin = usualIndent(page);
    for (const _ of page) margins.push(margin);
  }
  return margins;
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (line.opensPage || PAGE_END.test(line.text.text)) pages.push([]);
    pages.at(-1)?.push(line);
  }
  return pages;
}

/** A page mark or job number, where no form feeds tell the pages. */
const PAGE_END = /^(?:\d{1,3}\/\d{1,3}|\d{2}-\d{5})\b.{0,30}$/;

const FEWEST_CONTINUED = 2;

/** The indent of most lines that go on with a sentence: those that begin with a small letter. */
function usualIndent(page: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  const continued = page.filter(
    ({ text: { text } }, index) => index > 0 && /^\p{Ll}[\p{L}-]*[ ,;]/u.test(text),
  );
  for (const line of continued) counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return usual === undefined || usual[1] < FEWEST_CONTINUED ? null : usual[0];
}

const FEWEST_INDENTED = 3;
const MOST_EXCEPTIONS = 0.15;

/** The least indent of the first line of a paragraph; null where indents do not tell paragraphs. */
function usualStep(places: readonly LinePlace[]): number | null {
  const indented = places.filter(
    ({ offset, belowEnd }) => offset !== null && offset > 0 && offset <= WIDEST_STEP && belowEnd !== null,
  );
  const opening = indented.filter(({ belowEnd }) => belowEnd === true).map(({ offset }) => offset ?? 0);
  if (opening.length < FEWEST_INDENTED || opening.length < (1 - MOST_EXCEPTIONS) * indented.length)
    return null;
  const middle = opening.sort((a, b) => a - b)[Math.floor(opening.length / 2)] ?? 0;
  return Math.max(1, Math.floor(middle / 2));
}
