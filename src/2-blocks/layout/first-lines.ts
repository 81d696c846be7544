import type { Line } from '../../1-read/line.ts';
import { readEnumerator } from '../enumerator.ts';
import { lineRule } from '../furniture/line-rules.ts';
import { endsPart, withoutMarkAtEnd } from '../grouping/line-end.ts';
import { usualWidth } from '../grouping/usual-width.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { isSymbolLine } from '../symbol-line.ts';

/**
 * Takes out the blank line below the first line of a paragraph, which pdfminer prints where the indent of that
 * line makes a box of its own: the line opens a clause, fills its width and stops in a sentence, and the line
 * below the blank one opens nothing.
 */
export function joinFirstLines(lines: readonly Line[]): readonly Line[] {
  const width = usualWidth(lines);
  if (width === null) return lines;
  const fullFrom = width.characters * (1 - WIDEST_INDENT);
  return lines.filter((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    if (line.text.text !== '' || above === undefined || below === undefined) return true;
    const [word = ''] = below.text.text.split(' ', 1);
    const isFull = above.text.text.length + 1 + word.length >= fullFrom;
    return !(isFull && isFirstLine(above, lines[index - 2]) && goesOn(above, below));
  });
}

/** The share of a line's width that the indent of a first line takes at most, with what the letters' widths differ. */
const WIDEST_INDENT = 0.14;

const isFirstLine = ({ text: { text } }: Line, above: Line | undefined): boolean =>
  (above === undefined || above.text.text === '' || isLabel(above)) &&
  (opensPreamble(text) || readEnumerator(text) !== null || (above !== undefined && isLabel(above)));

/** A number or letter alone on its line. */
const isLabel = ({ text: { text } }: Line): boolean => text !== '' && readEnumerator(text)?.printed === text;

/** After a comma, a capital may begin the next clause or a heading. */
const LOWER_CASE = /^["“‘'(]?\p{Ll}/u;

function goesOn(before: Line, line: Line): boolean {
  const [ends, text] = [withoutMarkAtEnd(before.text.text), line.text.text];
  if (text === '' || line.heading || line.opensPage || lineRule(line) !== null || isSymbolLine(line))
    return false;
  if (readEnumerator(text) !== null) return false;
  return !endsPart(ends) || (ends.endsWith(',') && LOWER_CASE.test(text));
}
