import { escaped } from '../../9-http/graph/xml.ts';
import type { SearchHit } from '../../9-http/schemas/search.ts';
import type { Range } from '../../model/range.ts';

interface Window extends Range {
  readonly found: readonly Range[];
}

/** Characters of a fragment, before its ends are moved to the ends of words. */
const LENGTH = 240;
/** Characters before the first word that was found; and what is left at an end is not cut off for less. */
const AROUND = 60;
const MOST = 3;

/** The stretches of a text that have most of the different words that were found in it, in order, none overlapping. */
export const fragmentsOf = (text: string, found: readonly Range[]): SearchHit['fragments'] =>
  windows(text, found)
    .map(window => ({ window, variety: new Set(window.found.map(range => wordsAt(text, range))).size }))
    .toSorted((a, b) => b.variety - a.variety || b.window.found.length - a.window.found.length)
    .slice(0, MOST)
    .map(({ window: { start, end, found } }) => ({ start, end, html: marked(text, { start, end, found }) }))
    .toSorted((a, b) => a.start - b.start);

const wordsAt = (text: string, { start, end }: Range): string => text.slice(start, end).toLowerCase();

function windows(text: string, found: readonly Range[]): Window[] {
  const windows: Window[] = [];
  for (const range of found) {
    const last = windows.at(-1);
    if (last && range.start < last.end) windows[windows.length - 1] = widened(last, range);
    else windows.push(windowAround(text, range, last?.end ?? 0));
  }
  return windows;
}

const widened = ({ start, end, found }: Window, range: Range): Window => ({
  start,
  end: Math.max(end, range.end),
  found: [...found, range],
});

/** From a little before a range, but not before `least`. */
function windowAround(text: string, range: Range, least: number): Window {
  const begins = range.start - AROUND;
  const start = begins - AROUND <= least ? least : wordEnd(text, begins);
  const ends = Math.max(start + LENGTH, range.end);
  const end = ends + AROUND >= text.length ? text.length : wordEnd(text, ends);
  return { start: text[start] === ' ' ? start + 1 : start, end, found: [range] };
}

/** The first blank from `at` on, if one comes soon. */
function wordEnd(text: string, at: number): number {
  const blank = text.slice(at, at + AROUND).indexOf(' ');
  return blank === -1 ? at : at + blank;
}

function marked(text: string, { start, end, found }: Window): string {
  const pieces = found.map((range, index) => {
    const before = text.slice(found[index - 1]?.end ?? start, range.start);
    return `${escaped(before)}<mark>${escaped(text.slice(range.start, range.end))}</mark>`;
  });
  return pieces.join('') + escaped(text.slice(found.at(-1)?.end ?? start, end));
}
