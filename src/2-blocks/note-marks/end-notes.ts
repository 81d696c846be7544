import { blankLine, type Line } from '../../1-read/line.ts';
import type { Range } from '../../model/range.ts';
import { enactingOrgan } from '../enacting-formula.ts';
import { readEnumerator } from '../enumerator.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { candidatesIn, POSSIBLE } from './note-mark-candidate.ts';
import { heaviestRise } from './rise.ts';
import { type PrintedMark, takeOut } from './take-out.ts';

/**
 * Reads the notes that stand at the end of a draft without a rule above them, as in what is pasted from a word processor
 * or a web page, and their marks:
 *
 * 1. "[1] Resolution 217 A (III).", where "[1]" stands in the text above; what is in brackets there and glued to a word is
 *    a mark too, with a note or without;
 * 2. "1 Resolution 217 A (III).", where for each such line the text above has a figure that can be its mark.
 *
 * Notes count up by one to the end of the text, and none of them reads like a clause; otherwise nothing is done.
 * Afterwards a rule stands above them, so that they are put together as those at a page's foot are.
 */
export const setOffNotes = (lines: readonly Line[]): readonly Line[] =>
  lines.some(isRule)
    ? lines
    : (setOff(lines, BRACKETED, bracketedMarks) ?? setOff(lines, PLAIN, plainMarks) ?? lines);

/** The rule at a page's foot: a text with one has its notes below such. */
const isRule = ({ text }: Line): boolean => /^_{5,}$/.test(text.text);

/** The first line of a note, and its label there. */
interface NoteStart {
  readonly index: number;
  readonly printed: PrintedMark;
}

/** Marks, each with the index of its line. */
type Marks = readonly (PrintedMark & { readonly block: number })[];

const BRACKETED = /^\[(\d{1,3})\] ?(?=[^\s[])/;
const PLAIN = /^(\d{1,3}) (?=["“‘(]?\p{Lu}|https?:)/u;

function setOff(
  lines: readonly Line[],
  opening: RegExp,
  marksOf: (lines: readonly Line[], labels: readonly string[], end: number) => Marks,
): readonly Line[] | null {
  const notes = notesAtEnd(lines, opening);
  const [first] = notes;
  if (first === undefined) return null;
  const labels = notes.map(({ printed }) => printed.label);
  const marks = marksOf(lines, labels, first.index);
  if (marks.length === 0) return null;
  const labelOf = new Map(notes.map(({ index, printed }) => [index, printed]));
  const marksIn = Map.groupBy(marks, ({ block }) => block);
  const read = lines.map((line, index) =>
    takeOut(line, [labelOf.get(index) ?? [], marksIn.get(index) ?? []].flat()),
  );
  return withRule(read, first.index);
}

const IN_BRACKETS = /( ?)\[(\d{1,3})\]/g;
const GLUED_TO = /[\p{L}\p{N}.,;:”"’)\]]/u;

/** The marks of notes, and others in brackets that are glued to a word; none where the text has no note's mark. */
function bracketedMarks(lines: readonly Line[], labels: readonly string[], end: number): Marks {
  const known = new Set(labels);
  const marks = lines.flatMap(({ text: { text } }, block) =>
    [...text.matchAll(IN_BRACKETS)]
      .map(({ 0: printed, 1: blank, 2: label = '', index }) => {
        const glued = blank === '' && GLUED_TO.test(text.charAt(index - 1));
        return { label, block, glued, start: index, end: index + printed.length };
      })
      .filter(({ label, glued, start }) => start > 0 && (glued || known.has(label))),
  );
  return marks.some(({ label, block }) => block < end && known.has(label)) ? marks : [];
}

/** A mark for each note; none where one of them has no mark. */
function plainMarks(lines: readonly Line[], labels: readonly string[], end: number): Marks {
  const ranks = new Map(labels.map((label, rank) => [label, rank]));
  const figures = lines
    .slice(0, end)
    .flatMap(({ text }, index) => candidatesIn(text, index, ranks))
    .filter(({ weight }) => weight >= POSSIBLE);
  const marks = heaviestRise(figures, labels.length);
  return marks.length === labels.length
    ? marks.map(({ rank, block, start, end }) => ({ label: labels[rank] ?? '', block, start, end }))
    : [];
}

/** The notes that the last lines make; none where anything else follows. */
function notesAtEnd(lines: readonly Line[], opening: RegExp): readonly NoteStart[] {
  let notes: NoteStart[] = [];
  let above = '';
  let said = '';
  for (const [index, line] of lines.entries()) {
    const { text } = line.text;
    const printed = printedLabel(line, opening);
    const next = Number(notes.at(-1)?.printed.label) + 1;
    if (printed !== null && Number(printed.label) === next && !CLAUSE_END.test(said))
      notes.push({ index, printed });
    else if (printed !== null && ENDED.test(above)) notes = [{ index, printed }];
    else if (text !== '' && (above === '' || opensClause(text))) notes = [];
    above = text;
    said = text === '' ? said : text;
  }
  return CLAUSE_END.test(said) ? [] : notes;
}

function printedLabel({ text: { text }, heading }: Line, opening: RegExp): PrintedMark | null {
  const [printed = '', label] = heading ? [] : (opening.exec(text) ?? []);
  return label === undefined || opensPreamble(text.slice(printed.length))
    ? null
    : { label, start: 0, end: printed.length };
}

const opensClause = (text: string): boolean =>
  readEnumerator(text) !== null || opensPreamble(text) || enactingOrgan(text) !== null;

/** Nothing, a row of signs, or the end of a sentence with its mark: below any other line, a line goes on with it. */
const ENDED = /^[^\p{L}\p{N}]*$|[.,;:]["”’')\]]* ?(?:\[?\d{1,3}\]?)?$/u;

/** How paragraphs end that others follow, and notes do not. */
const CLAUSE_END = /[;,]$/;

/** A rule as an author would have drawn it above the line at `index`; a heading that says "Notes" there serves as one. */
function withRule(lines: readonly Line[], index: number): readonly Line[] {
  const start = lines[index]?.range.start ?? 0;
  const above = lines.findLastIndex(({ text }, at) => at < index && text.text !== '');
  const heading = lines[above];
  return heading !== undefined && HEADING.test(heading.text.text)
    ? lines.with(above, ruleLine(heading.range))
    : lines.toSpliced(index, 0, ruleLine({ start, end: start }));
}

const HEADING = /^(?:(?:foot|end)?notes?|references)[:.]?$/i;
const RULE = '_____';

const ruleLine = (range: Range): Line => ({
  ...blankLine(range),
  text: { text: RULE, origin: Int32Array.from(RULE, (_, at) => (at === 0 ? range.start : -1)) },
});
