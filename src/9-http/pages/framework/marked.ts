import type { Range } from '../../../model/range.ts';
import { type Html, html } from './html.ts';

/** A text, or the part of it that is shown, with some of its words marked, which are given in order. */
export function marked(text: string, words: readonly Range[], shown: Range = wholeOf(text)): Html {
  const pieces: Html[] = [];
  let at = shown.start;
  for (const { start, end } of words) {
    const from = Math.max(at, start);
    const to = Math.min(shown.end, end);
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return html`${shown.start > 0 && '… '}${pieces}${text.slice(at, shown.end)}${shown.end < text.length && ' …'}`;
}

const wholeOf = (text: string): Range => ({ start: 0, end: text.length });

/** How many characters of a text are shown on either side of a place. */
const AROUND = 120;

/** A place in a text, marked, with the words around it. */
export function excerpt(text: string, { start, end }: Range): Html {
  const from = text.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
  const to = text.indexOf(' ', end + AROUND);
  return marked(text, [{ start, end }], { start: from, end: to === -1 ? text.length : to });
}
