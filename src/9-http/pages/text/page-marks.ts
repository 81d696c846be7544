import type { TextUnit } from '../../../8-services/documents/read-text.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';

/** The pages of the source that a unit is the first to stand on. */
export interface NewPages {
  /** Null if it goes on where the text before it ends. */
  readonly before: number | null;
  /** Those that begin within it. */
  readonly within: readonly number[];
}

/**
 * Where pages of the source begin, by the units of a text, in reading order; empty for a source without
 * pages. Notes stand at the foot of a page whatever points to them, and begin none.
 */
export function newPages(units: readonly TextUnit[]): ReadonlyMap<string, NewPages> {
  let last = 0;
  return new Map(
    units.flatMap(({ kind, row, annotations }): [string, NewPages][] => {
      if (kind === 'note') return [];
      const first = annotations.places[0]?.page ?? 0;
      const before = first > last ? first : null;
      const within = new Set(
        annotations.places.map(({ page }) => page).filter(page => page > Math.max(first, last)),
      );
      last = Math.max(last, ...annotations.places.map(({ page }) => page));
      return before === null && within.size === 0 ? [] : [[row.id, { before, within: [...within] }]];
    }),
  );
}

/** A unit with marks where pages begin, which lead to them. */
export function withPageMarks(unit: Html, document: string, pages: NewPages | undefined): Html {
  if (pages === undefined) return unit;
  const { before, within } = pages;
  const mark = (page: number, words: Html) =>
    html`<p class="page-mark screen"><span><a href="${addresses.printedPage(document, page)}">page ${page}</a>${words}</span></p>`;
  return html`${before !== null && mark(before, EMPTY)}${unit}${within.map(page => mark(page, html` begins in this paragraph`))}`;
}
