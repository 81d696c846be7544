import { opensWithRaisedMark, opensWithStars } from '../lines/note-marks.ts';
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
/** The rule above notes, printed as characters: "__________". */
export const isRule = ({ text }: PrintedLine): boolean => RULE.test(text);

const RULE = /^[_\u2014\u2500]{5,}$/;

/**
 * Parts the notes at the foot of a page from its text. They stand below a rule, or are smaller than the text and
 * begin with a label.
 */
export function partNotes(
  lines: readonly PrintedLine[],
  style: TextStyle,
  isInTable: (line: PrintedLine) => boolean,
): PartedLines {
  const rule = lines.findLastIndex(isRule);
  if (rule >= 0 && isFoot(lines.slice(rule + 1), style)) return part(lines, rule, rule + 1);
  const above = lines.findLastIndex(line => line.size > SMALLER * style.size || isInTable(line));
  const first = lines.findIndex(
    (line, index) => index > above && (opensWithRaisedMark(line) || opensWithStars(line)),
  );
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
