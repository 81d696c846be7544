import { textStyle } from '../geometry/text-style.ts';
import { opensWithRaisedMark, opensWithStars } from '../lines/note-marks.ts';
import type { PrintedElement } from './printed-element.ts';

/** Notes are at most this part as large as the text. */
const SMALLER = 0.93;

/**
 * Takes a tagged paragraph that is smaller than the text of its page, and opens with a raised figure or
 * stars, for a note.
 */
export function withUntaggedNotes(elements: readonly PrintedElement[]): readonly PrintedElement[] {
  const { size } = textStyle([elements.flatMap(({ lines }) => lines)]);
  return elements.map(element => {
    const [first] = element.lines;
    const isNote =
      element.role === 'paragraph' &&
      first !== undefined &&
      first.size <= SMALLER * size &&
      (opensWithRaisedMark(first) || opensWithStars(first));
    return isNote ? { ...element, role: 'note' } : element;
  });
}
