import type { PrintedLine } from './printed-line.ts';

/** The label of a note in a printed line. */
export interface PrintedMark {
  readonly label: string;
  /** Offsets in the line's text. */
  readonly start: number;
  readonly end: number;
}

/** A mark is at most this part as large as the line. */
const LARGEST = 0.85;
/** It stands above the line by at least this part of the line's size. */
const LOWEST_RISE = 0.12;

const LABEL = /\d{1,3}|[a-z]|[*\u2020\u2021\u00A7]{1,4}/gu;
const ONLY_LABELS = /^(?:\d{1,3}|[a-z]|[*\u2020\u2021\u00A7]{1,4})(?:(?:, ?| )(?:\d{1,3}|[a-z]))*$/u;

/** "5 km" before a raised 2, "10 m" before a raised 3. */
const UNIT = /(?<!\p{L})[ckm]?m$/u;
const EXPONENT = /^[23]$/;

/** The raised small labels of a line, in order: "1", "a", "*", and each of "1, 2". */
export function raisedMarks({ pieces, text, size, baseline }: PrintedLine): readonly PrintedMark[] {
  return pieces
    .filter(piece => piece.size <= LARGEST * size && baseline - piece.baseline >= LOWEST_RISE * size)
    .flatMap(({ start, end }) => {
      const raised = text.slice(start, end);
      if (!ONLY_LABELS.test(raised) || (EXPONENT.test(raised) && UNIT.test(text.slice(0, start)))) return [];
      const labels = [...raised.matchAll(LABEL)];
      return labels.map((match, index) => ({
        label: match[0],
        start: start + (index === 0 ? 0 : match.index),
        end: start + (labels[index + 1]?.index ?? raised.length),
      }));
    });
}

/** Stars behind a word, a symbol or its punctuation. */
const STARS = /(?<=[^\s*\u2020\u2021])[*\u2020\u2021]{1,4}(?=[\s\p{P}]|$)/gu;

/** The stars in a line that refer to one of the notes of its page, which need not be raised. */
export const starMarks = ({ text }: PrintedLine, labels: ReadonlySet<string>): readonly PrintedMark[] =>
  labels.size === 0
    ? []
    : [...text.matchAll(STARS)]
        .filter(([label]) => labels.has(label))
        .map(match => ({ label: match[0], start: match.index, end: match.index + match[0].length }));

/** Whether a line opens with stars, as the text of a note does that has no number. */
export const opensWithStars = ({ text }: PrintedLine): boolean =>
  /^[*\u2020\u2021]{1,4}(?=\s|\p{Lu})/u.test(text);

/** Whether a line opens with a raised label, as the text of a note does and no other. */
export const opensWithRaisedMark = (line: PrintedLine): boolean => raisedMarks(line)[0]?.start === 0;

/** "1 See ...", "* The present ...", "a See ...", where the label is not raised. */
const PLAIN_LABEL = /^(?:\d{1,3}|[a-z](?= \p{Lu})|[*\u2020\u2021\u00A7]{1,4})(?=\s|$)|^\*{1,4}/u;

/** The label at the start of a note; null for a line that goes on with a note. */
export function noteLabel(line: PrintedLine): PrintedMark | null {
  const [mark] = raisedMarks(line);
  if (mark !== undefined && mark.start === 0) return mark;
  const plain = PLAIN_LABEL.exec(line.text)?.[0];
  return plain === undefined ? null : { label: plain, start: 0, end: plain.length };
}
