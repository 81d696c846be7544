import { noteLabel, raisedMarks } from '../lines/note-marks.ts';
import type { PrintedLine } from '../lines/printed-line.ts';
import type { TextStyle } from './text-style.ts';

/** The lines of a page, parted where its notes begin. */
export interface PartedLines {
  readonly text: readonly PrintedLine[];
  /** The rule above the notes, where it is printed as characters. */
  readonly rule: readonly PrintedLine[];
  readonly notes: readonly PrintedLine[];
}

/** Notes are at most this part as large as the text. */
const SMALLER = 0.93;
/** "__________". */
const RULE = /^[_\u2014\u2500]{5,}$/;

/**
 * Parts the notes at the foot of a page from its text. They stand below a rule, or are smaller than the text and
 * begin with a label.
 */
export function partNotes(lines: readonly PrintedLine[], style: TextStyle): PartedLines {
  const rule = lines.findLastIndex(({ text }) => RULE.test(text));
  if (rule >= 0 && isFoot(lines.slice(rule + 1), style)) return part(lines, rule, rule + 1);
  const above = lines.findLastIndex(({ size }) => size > SMALLER * style.size);
  const first = lines.findIndex((line, index) => index > above && raisedMarks(line)[0]?.start === 0);
  return first < 0 ? part(lines, lines.length, lines.length) : part(lines, first, first);
}

const part = (lines: readonly PrintedLine[], end: number, start: number): PartedLines => ({
  text: lines.slice(0, end),
  rule: lines.slice(end, start),
  notes: lines.slice(start),
});

/** A rule may stand elsewhere too, as one closes a document; below it then stand no notes. */
const isFoot = (lines: readonly PrintedLine[], style: TextStyle): boolean =>
  lines.length > 0 && lines.every(({ size }) => size <= SMALLER * style.size);

/**
 * Divides the lines of notes into notes. A raised label begins one, and so does a figure that follows the label
 * before it.
 */
export function divideNotes(lines: readonly PrintedLine[]): readonly (readonly PrintedLine[])[] {
  const notes: PrintedLine[][] = [];
  let last: string | null = null;
  for (const line of lines) {
    const label = noteLabel(line)?.label ?? null;
    const isRaised = raisedMarks(line)[0]?.start === 0;
    if (notes.length === 0 || isRaised || (label !== null && follows(label, last))) {
      notes.push([]);
      last = label;
    }
    notes.at(-1)?.push(line);
  }
  return notes;
}

/** Whether a label that is not raised can come after another. */
const follows = (label: string, last: string | null): boolean =>
  last === null || /^\d+$/.test(last) ? Number(label) === Number(last ?? 0) + 1 : label > last;
