import { blankLine, type Line } from '../1-read/line.ts';
import { enactingOrgan } from './enacting-formula.ts';
import { readEnumerator } from './enumerator.ts';
import { opensPreamble } from './preambular-opening.ts';

/**
 * Inserts blank lines between the paragraphs of a draft that has one line for each and no blank lines.
 *
 * 1. Where every line below the enacting formula begins and ends as a paragraph does, each is a paragraph.
 * 2. Otherwise a line starts a preambular paragraph where it opens like one and the line above ends like one.
 *    A text that sets off some such paragraphs itself is left as it is: there, such an opening may begin any
 *    line of a paragraph.
 */
export function setOffClauses(lines: readonly Line[]): readonly Line[] {
  if (isLineForEach(lines)) return lines.flatMap(line => [above(line), line]);
  const setsOffItself = lines.some(
    (line, index) => index > 0 && isBlank(lines[index - 1]) && opensPreamble(line.text.text),
  );
  return setsOffItself
    ? lines
    : lines.flatMap((line, index) => (opensClause(line, lines[index - 1]) ? [above(line), line] : [line]));
}

const PARAGRAPH = /^["“‘([\d\p{Lu}].*[,;:.]\]?(?: (?:and|or))?$/u;

function isLineForEach(lines: readonly Line[]): boolean {
  const formula = lines.findIndex(({ text }) => enactingOrgan(text.text) !== null);
  const paragraphs = lines.slice(formula + 1).filter(line => !isBlank(line));
  return paragraphs.length > 1 && paragraphs.every(({ text }) => PARAGRAPH.test(text.text));
}

const isBlank = (line: Line | undefined): boolean => line?.text.text === '';

const opensClause = ({ text: { text } }: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  (enactingOrgan(text) !== null ||
    readEnumerator(text)?.part !== undefined ||
    (opensPreamble(text) && (/[,;.]$/.test(before.text.text) || enactingOrgan(before.text.text) !== null)));

const above = ({ range: { start } }: Line): Line => blankLine({ start, end: start });
