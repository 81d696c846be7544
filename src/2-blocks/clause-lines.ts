import { blankLine, type Line } from '../1-read/markup.ts';
import { enactingOrgan } from '../model/formula.ts';
import { opensPreamble } from '../model/preambular-opening.ts';

/**
 * Sets off by blank lines the preambular paragraphs of a draft that is sent with a line for each and nothing in between.
 * A line opens one where its words do, and the line above has come to an end. A text that sets off some itself is
 * left as it is, for there such words may as well stand at the head of any line of a paragraph.
 */
export const setOffClauses = (lines: readonly Line[]): readonly Line[] =>
  lines.some((line, index) => index > 0 && isBlank(lines[index - 1]) && opensPreamble(line.text.text))
    ? lines
    : lines.flatMap((line, index) => (opensClause(line, lines[index - 1]) ? [above(line), line] : [line]));

const isBlank = (line: Line | undefined): boolean => line?.text.text === '';

const opensClause = ({ text: { text } }: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  (enactingOrgan(text) !== null ||
    (opensPreamble(text) && (/[,;.]$/.test(before.text.text) || enactingOrgan(before.text.text) !== null)));

const above = ({ range: { start } }: Line): Line => blankLine({ start, end: start });
