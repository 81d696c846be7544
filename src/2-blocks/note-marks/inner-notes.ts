import type { Line } from '../../1-read/line.ts';
import type { Rule } from '../../model/rule.ts';
import { opensOperative } from '../operative-opening.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { type PrintedMark, takeOut } from './take-out.ts';

const LABEL: Rule = { name: 'label-of-inner-note', example: '79 See A/58/98.' };
const MARK: Rule = { name: 'mark-of-inner-note', example: 'the relevant resolutions and decisions,79' };

/** "79 Resolution 693 (XXV)", "16 Ibid., vol. 2", "17 A/9740", "* A/78/150.", "** See chap. III." */
const NOTE = /^(\d{1,3}(?= )|\*{1,3}) ?(?=["“]?\p{Lu})/u;
/** "26 July 1991". */
const DATE = /^\d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})?\.?$/u;
const DRAWN_RULE = /^[_-]{3,}$/;
/**
 * "resolutions and decisions,79", "the Convention (No. 97),259", "the provisional agenda*": a figure or
 * asterisks glued to a word or a closing sign, and not to the suffix of a symbol, as in "Corr.2".
 */
const GLUED =
  /(?<=[\p{Ll})”"’][,;:.]?)(?<!\b(?:Add|Corr|Rev|Amend|No)s?\.)(?:\d{1,3}(?![\d/.-]|,\d)|\*{1,3}(?!\*))/gu;

/** How many lines of text lie at most between a mark and its note: those of a page. */
const LINES_OF_PAGE = 60;

/**
 * Sets off notes that stand within the text as paragraphs of their own, as text recognition leaves them where
 * they were at a page's foot: "79 Resolution 693 (XXV)", below a paragraph with "resolutions and
 * decisions,79". Both the label and the mark are taken out of their lines; a note that directly follows such
 * a note needs no mark, and no blank line. Notes below a drawn rule are told by that.
 */
export function setOffInnerNotes(lines: readonly Line[]): readonly Line[] {
  const printed = new Map<number, PrintedMark[]>();
  let texts: number[] = [];
  let last: string | null = null;
  for (const [index, { text }] of lines.entries()) {
    if (text.text === '') continue;
    if (DRAWN_RULE.test(text.text)) texts = [];
    const printedLabel = labelAt(text.text);
    const follows: boolean = last !== null && printedLabel?.label === labelAfter(last);
    const label: PrintedMark | null = follows || isBelowBlank(lines, index) ? printedLabel : null;
    const mark: ReturnType<typeof markAbove> =
      label === null ? null : markAbove(lines, texts.slice(-LINES_OF_PAGE), label.label);
    if (label === null) texts.push(index);
    if (mark !== null) printed.set(mark.index, [...(printed.get(mark.index) ?? []), ...mark.printed]);
    const note: PrintedMark | null = mark !== null || follows ? label : null;
    if (note !== null) printed.set(index, [note]);
    last = note?.label ?? null;
  }
  if (printed.size === 0) return lines;
  return lines.map((line, index) =>
    takeOut(
      line,
      (printed.get(index) ?? []).toSorted((a, b) => a.start - b.start),
    ),
  );
}

/** "80" after "79", "**" after "*". */
const labelAfter = (label: string): string =>
  label.startsWith('*') ? `${label}*` : String(Number(label) + 1);

const isBelowBlank = (lines: readonly Line[], index: number): boolean => lines[index - 1]?.text.text === '';

/** The number or asterisks at the head of a line whose words open no clause; null for any other line. */
function labelAt(text: string): PrintedMark | null {
  const [printed = '', label] = NOTE.exec(text) ?? [];
  const rest = text.slice(printed.length, printed.length + WINDOW);
  if (label === undefined || DATE.test(text) || opensPreamble(rest) || opensOperative(rest)) return null;
  return { label, start: 0, end: printed.length, rule: LABEL };
}

/** Longer than the phrase of a clause. */
const WINDOW = 120;

/** The last place among the lines where the label is glued to a word, or was marked up as a note mark. */
function markAbove(lines: readonly Line[], texts: readonly number[], label: string) {
  for (const index of texts.toReversed()) {
    const { text, noteMarks = [] } = lines[index] ?? {};
    if (noteMarks.some(mark => mark.label === label)) return { index, printed: [] };
    const match = [...(text?.text.matchAll(GLUED) ?? [])].findLast(([figure]) => figure === label);
    if (match !== undefined)
      return {
        index,
        printed: [{ label, start: match.index, end: match.index + label.length, rule: MARK }],
      };
  }
  return null;
}
