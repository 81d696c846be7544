import type { Fragment } from '../../8-services/search/fragments.ts';
import { escaped } from '../../forms/xml.ts';

/** A fragment of a text as HTML, with `<mark>` around each match. */
export function fragmentHtml(text: string, { start, end, matches }: Fragment): string {
  const pieces = matches.map((match, index) => {
    const before = text.slice(matches[index - 1]?.end ?? start, match.start);
    return `${escaped(before)}<mark>${escaped(text.slice(match.start, match.end))}</mark>`;
  });
  return pieces.join('') + escaped(text.slice(matches.at(-1)?.end ?? start, end));
}
