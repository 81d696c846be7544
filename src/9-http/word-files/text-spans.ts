import type { TextLayer } from '../../8-services/sent-file.ts';
import type { Range } from '../../model/range.ts';
import type { TextPlace, TextSpan } from '../../word-files/commented/comment-marks.ts';

type ElementText = TextLayer['elements'][number];

/**
 * Makes a function that finds the elements of a Word file in which ranges of its text stand, from the first to the
 * last; null for what stands in none of them, such as a number that Word makes, or a header.
 */
export function textSpans({ elements }: TextLayer): (ranges: readonly Range[]) => TextSpan | null {
  return ranges => {
    const found = ranges.flatMap(range => within(elements, range));
    const [start] = found.map(({ start }) => start).toSorted(inOrder);
    const end = found
      .map(({ end }) => end)
      .toSorted(inOrder)
      .at(-1);
    return start === undefined || end === undefined ? null : { start, end };
  };
}

/** The parts of elements that are in a range. */
function within(elements: readonly ElementText[], { start, end }: Range): TextSpan[] {
  const found: TextSpan[] = [];
  for (let at = firstBehind(elements, start); (elements[at]?.range.start ?? end) < end; at++) {
    const { range, element, offset } = elements[at] as ElementText;
    const place = (there: number): TextPlace => ({ element, offset: offset + there - range.start });
    found.push({ start: place(Math.max(start, range.start)), end: place(Math.min(end, range.end)) });
  }
  return found;
}

/** The first that ends behind a place; they are in the order of their places. */
function firstBehind(elements: readonly ElementText[], place: number): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.range.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const inOrder = (a: TextPlace, b: TextPlace): number => a.element - b.element || a.offset - b.offset;
