import type { Line } from '../../1-read/line.ts';
import { readEnumerator } from '../enumerator.ts';
import { lineRule } from '../furniture/line-rules.ts';
import { endsPart } from '../grouping/line-end.ts';

/**
 * Takes out the blank lines between a number or letter that stands alone on its line and the text that it
 * belongs to, which some extractions print as two paragraphs: "1.", "(a)", "58/208.".
 */
export function joinLoneLabels(read: readonly Line[]): readonly Line[] {
  const lines = withTailsBelow(read);
  const gone = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!isLoneLabel(line)) continue;
    let next = index + 1;
    while (lines[next]?.text.text === '' && next - index <= MOST_BLANK_LINES) next++;
    if (next > index + 1 && isTextOf(line, lines[next]))
      for (let at = index + 1; at < next; at++) gone.add(at);
  }
  return gone.size === 0 ? lines : lines.filter((_, index) => !gone.has(index));
}

/**
 * Puts the last line of a paragraph of two back below its first: an extraction that goes by columns prints a
 * number in the margin with the line below it ("3.", "this end:"), and then the line beside it.
 */
function withTailsBelow(lines: readonly Line[]): readonly Line[] {
  const moved = [...lines];
  for (const [index, label] of lines.entries()) {
    const [tail, blank, first, below] = lines.slice(index + 1, index + 5);
    if (tail === undefined || blank === undefined || first === undefined || below?.text.text !== '') continue;
    const isSplit = blank.text.text === '' && isTail(tail.text.text) && isFirstLine(first.text.text);
    if (isSplit && isLoneLabel(label)) moved.splice(index + 1, 3, first, tail, blank);
  }
  return moved;
}

const LONGEST_TAIL = 50;

const isTail = (text: string): boolean => text.length <= LONGEST_TAIL && /^\p{Ll}.*[.;:,]$/u.test(text);

const isFirstLine = (text: string): boolean =>
  text.length > LONGEST_TAIL && /^\p{Lu}/u.test(text) && !endsPart(text);

const MOST_BLANK_LINES = 3;

/** The number of a resolution alone, above its title: "58/208.". */
export const isResolutionNumber = (text: string): boolean =>
  /^(?:E?S-)?\d{1,4}\/\d{1,3}(?: ?[A-Z])?\.$/.test(text);

function isLoneLabel({ text: { text }, heading }: Line): boolean {
  if (heading || text.length > LONGEST_LABEL) return false;
  const enumerator = readEnumerator(text);
  return enumerator === null
    ? isResolutionNumber(text)
    : enumerator.printed === text && enumerator.style !== 'upper';
}

const LONGEST_LABEL = 12;

/** A text of the label's own; a list below it may open with a label itself: "1.", then "(a) To report". */
function isTextOf(label: Line, line: Line | undefined): boolean {
  const text = line?.text.text ?? '';
  if (line === undefined || text === '' || line.heading || line.opensPage || lineRule(line) !== null)
    return false;
  const own = readEnumerator(label.text.text);
  const enumerator = readEnumerator(text);
  if (enumerator !== null) return own?.style === 'arabic' && enumerator.style !== 'arabic';
  return /^["“‘'([]?[\p{Lu}\d]/u.test(text);
}
