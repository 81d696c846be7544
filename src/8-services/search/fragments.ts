import type { Range } from '../../model/range.ts';

/** An excerpt of a text, with the matches in it; all offsets count in the whole text. */
export interface Fragment extends Range {
  readonly matches: readonly Range[];
}

/** Characters of a fragment before its ends are moved to word boundaries. */
const LENGTH = 240;
/** Characters before the first match. At either end of the text, a rest shorter than this is not cut off. */
const MARGIN = 60;
const MAX_FRAGMENTS = 3;

/** The fragments of a text with the most different matched words, in order, none overlapping. */
export const fragmentsOf = (text: string, matches: readonly Range[]): Fragment[] =>
  windows(text, matches)
    .map(fragment => ({
      fragment,
      variety: new Set(fragment.matches.map(range => wordsAt(text, range))).size,
    }))
    .toSorted((a, b) => b.variety - a.variety || b.fragment.matches.length - a.fragment.matches.length)
    .slice(0, MAX_FRAGMENTS)
    .map(({ fragment }) => fragment)
    .toSorted((a, b) => a.start - b.start);

const wordsAt = (text: string, { start, end }: Range): string => text.slice(start, end).toLowerCase();

/** Windows around all matches; a match that begins within the window before it widens that window. */
function windows(text: string, matches: readonly Range[]): Fragment[] {
  const windows: Fragment[] = [];
  for (const match of matches) {
    const last = windows.at(-1);
    if (last && match.start < last.end) windows[windows.length - 1] = widened(last, match);
    else windows.push(windowAround(text, match, last?.end ?? 0));
  }
  return windows;
}

const widened = ({ start, end, matches }: Fragment, match: Range): Fragment => ({
  start,
  end: Math.max(end, match.end),
  matches: [...matches, match],
});

/** From a little before a match, but not before `earliest`. */
function windowAround(text: string, match: Range, earliest: number): Fragment {
  const begin = match.start - MARGIN;
  const start = begin - MARGIN <= earliest ? earliest : wordEnd(text, begin);
  const minimumEnd = Math.max(start + LENGTH, match.end);
  const end = minimumEnd + MARGIN >= text.length ? text.length : wordEnd(text, minimumEnd);
  return { start: text[start] === ' ' ? start + 1 : start, end, matches: [match] };
}

/** The offset of the first blank after `offset`, if there is one nearby. */
function wordEnd(text: string, offset: number): number {
  const blank = text.slice(offset, offset + MARGIN).indexOf(' ');
  return blank === -1 ? offset : offset + blank;
}
