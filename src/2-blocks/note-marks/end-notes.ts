import { blankLine, type Line } from '../../1-read/line.ts';
import type { Range } from '../../model/range.ts';
import type { Rule } from '../../model/rule.ts';
import { enactingOrgan } from '../enacting-formula.ts';
import { readEnumerator } from '../enumerator.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { POSSIBLE } from './mark-rules.ts';
import { candidatesIn } from './note-mark-candidate.ts';
import { heaviestRise } from './rise.ts';
import { type PrintedMark, takeOut } from './take-out.ts';

/**
 * Finds the notes at the end of a draft that have no rule above them, as in text pasted from a word processor
 * or a web page, and their marks:
 *
 * 1. "[1] Resolution 217 A (III).", where "[1]" stands in the text above; there, any number in brackets that
 *    is glued to a word is a mark too, whether it has a note or not;
 * 2. "1 Resolution 217 A (III).", where the text above has, for each such line, a
 *    figure that can be its mark.
 *
 * Notes count up by one to the end of the text, and none of them reads like a clause; otherwise nothing is
 * done. Afterwards a rule stands above them, so that they are grouped as those at a page's foot are.
 */
export const setOffNotes = (lines: readonly Line[]): readonly Line[] =>
  lines.some(isRule)
    ? lines
    : (setOff(lines, BRACKETED, bracketedMarks) ?? setOff(lines, PLAIN, plainMarks) ?? lines);

/** The rule at a page's foot: a text that has one has its notes below such rules. */
const isRule = ({ text }: Line): boolean => /^_{5,}$/.test(text.text);

/** The first line of a note, and its label there. */
interface NoteStart {
  readonly index: number;
  readonly printed: PrintedMark;
}

/** Marks, each with the index of its line. */
type Marks = readonly (PrintedMark & { readonly block: number })[];

const NOTE_LABEL: Rule = { name: 'label-of-end-note', example: '[1] Resolution 217 A (III).' };
const BRACKETED_MARK: Rule = { name: 'bracketed', example: 'the rights of migrants[1] and' };

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

/**
 * The marks of notes, and other numbers in brackets glued to a word; none where no
 * note has a mark in the text.
 */
function bracketedMarks(lines: readonly Line[], labels: readonly string[], end: number): Marks {
  const known = new Set(labels);
  const marks = lines.flatMap(({ text: { text } }, block) =>
    [...text.matchAll(IN_BRACKETS)]
      .map(({ 0: printed, 1: blank, 2: label = '', index }) => {
        const glued = blank === '' && GLUED_TO.test(text.charAt(index - 1));
        return {
          label,
          block,
          glued,
          start: index,
          end: index + printed.length,
          rule: BRACKETED_MARK,
        };
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
    ? marks.map(({ rank, ...mark }) => ({ ...mark, label: labels[rank] ?? '' }))
    : [];
}

/** The notes that the last lines consist of; none where anything else follows them. */
function notesAtEnd(lines: readonly Line[], opening: RegExp): readonly NoteStart[] {
  let notes: NoteStart[] = [];
  let above = '';
  let lastText = '';
  for (const [index, line] of lines.entries()) {
    const { text } = line.text;
    const printed = printedLabel(line, opening);
    const next = Number(notes.at(-1)?.printed.label) + 1;
    if (printed !== null && Number(printed.label) === next && !CLAUSE_END.test(lastText))
      notes.push({ index, printed });
    else if (printed !== null && ENDED.test(above)) notes = [{ index, printed }];
    else if (text !== '' && (above === '' || opensClause(text))) notes = [];
    above = text;
    if (text !== '') lastText = text;
  }
  return CLAUSE_END.test(lastText) ? [] : notes;
}

function printedLabel({ text: { text }, heading }: Line, opening: RegExp): PrintedMark | null {
  const [printed = '', label] = heading ? [] : (opening.exec(text) ?? []);
  return label === undefined || opensPreamble(text.slice(printed.length))
    ? null
    : { label, start: 0, end: printed.length, rule: NOTE_LABEL };
}

const opensClause = (text: string): boolean =>
  readEnumerator(text) !== null || opensPreamble(text) || enactingOrgan(text) !== null;

/** Nothing, a row of signs, or the end of a sentence with its mark: any other line continues on the next. */
const ENDED = /^[^\p{L}\p{N}]*$|[.,;:]["”’')\]]* ?(?:\[?\d{1,3}\]?)?$/u;

/** The end of a paragraph that others follow; notes do not end so. */
const CLAUSE_END = /[;,]$/;

/**
 * Draws a rule above the line at `index`, as an author would have; a heading "Notes" there takes its place.
 */
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
