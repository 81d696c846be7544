import { blankLine, type Line } from '../../1-read/line.ts';
import { readEnumerator } from '../enumerator.ts';
import { endsPart } from '../grouping/line-end.ts';
import { hasRoom, usualWidth, type Width } from '../grouping/usual-width.ts';
import { isPartHeading } from '../part-heading.ts';
import { opensPreamble } from '../preambular-opening.ts';

/**
 * Sets headings off by blank lines in a text that has none between its paragraphs: the lines below the end of a
 * clause and above the beginning of the next that do not end as a clause does. The heading of an annex is set
 * off too, where it stands alone on its line.
 */
export function setOffHeadings(lines: readonly Line[]): readonly Line[] {
  const width = usualWidth(lines);
  if (width === null || width.spaced) return lines;
  const opens = new Set<number>();
  let next = 1;
  for (const [index, line] of lines.entries()) {
    if (opensPartBelow(lines, index)) opens.add(index).add(index + 1);
    const number = numberOf(line.text.text);
    if (number === null && !opensPreamble(line.text.text)) continue;
    const isNext = number !== null && (number === next || number === 1);
    if (isNext) next = number + 1;
    const start = headingAbove(lines, index, isNext ? null : width);
    if (start !== null) opens.add(start).add(index);
  }
  if (opens.size === 0) return lines;
  return lines.flatMap((line, index) => {
    const { start } = line.range;
    return opens.has(index) && !isBlank(lines[index - 1]) && !isBlank(line)
      ? [blankLine({ start, end: start }), line]
      : [line];
  });
}

const MOST_HEADING_LINES = 5;

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.text === '';

/** The number that a line opens with; null without one. */
function numberOf(text: string): number | null {
  const enumerator = readEnumerator(text);
  return enumerator?.style === 'arabic' ? Number(enumerator.value) : null;
}

/**
 * The first of the lines that make a heading above the beginning of a clause at `index`; null for none.
 *
 * @param width the width that the heading's last line does not fill; null above a number that comes next, where
 *   it may
 */
function headingAbove(lines: readonly Line[], index: number, width: Width | null): number | null {
  let start = index;
  while (index - start < MOST_HEADING_LINES && isInHeading(lines[start - 1]) && !isPart(lines[start - 1]))
    start--;
  const above = lines[start - 1];
  const first = lines[start]?.text.text ?? '';
  const last = lines[index - 1]?.text.text ?? '';
  if (start === index || above === undefined || !/^["“]?\p{Lu}/u.test(first)) return null;
  if (width !== null && !hasRoom(last, lines[index]?.text.text ?? '', width)) return null;
  if (isBlank(above) || isPart(above)) return start;
  const ends = above.text.text;
  return endsPart(ends) && !(ends.endsWith(',') && opensPreamble(first)) ? start : null;
}

/** A line that can be one of a heading: it ends no sentence or clause, and begins none. */
const isInHeading = (line: Line | undefined): boolean =>
  line !== undefined &&
  !isBlank(line) &&
  !line.opensPage &&
  !endsPart(line.text.text) &&
  !FIGURES.test(line.text.text) &&
  numberOf(line.text.text) === null;

/** Page marks, drawn rules and the like. */
const FIGURES = /^[^\p{L}]*$/u;

const isPart = (line: Line | undefined): boolean => isPartHeading(line?.text.text ?? '');

/** Whether a line is the heading of an annex, and no word of a sentence. */
function opensPartBelow(lines: readonly Line[], index: number): boolean {
  const [above = '', text = '', below = ''] = [-1, 0, 1].map(step => lines[index + step]?.text.text);
  const endsCitation = above.endsWith(',') && text.endsWith('.');
  return (
    isPartHeading(text) &&
    !endsCitation &&
    (above === '' || endsPart(above) || DATE_AT_END.test(above)) &&
    /^(?:$|["“]?[\p{Lu}\d])/u.test(below)
  );
}

const DATE_AT_END = /\d{4}$/;
