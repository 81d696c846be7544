import type { Range } from '../model/range.ts';
import { EMPTY, type Traced, TracedBuilder } from './traced.ts';

/** One line of a source, its mark-up read and taken out of the text. */
export interface Line {
  /** Where the line stands in the source, mark-up included. */
  readonly range: Range;
  readonly text: Traced;
  /** `#` before it; how many of them says nothing. */
  readonly heading: boolean;
  readonly bullet: boolean;
  readonly noteMarks: readonly NoteMark[];
  /** Stretches of `text` that are set in italics or bold. */
  readonly emphasis: readonly Range[];
  /** A line that is an HTML comment, such as an extraction's page mark. */
  readonly comment: boolean;
}

/** A note reference: `label` stood before character `at` of the text. */
export interface NoteMark {
  readonly label: string;
  readonly at: number;
}

const HEADING = /^\s{0,3}#{1,6}(?=\s)/;
const BULLET = /^\s*[-*+\u2022](?=\s+\S)/;
const COMMENT_LINE = /^\s*<!--(?:(?!-->).)*-->\s*$/;
const MARKUP =
  /<sup>\s*(?<raised>[^<\s]{1,8})\s*<\/sup>|<\/?(?:b|i|u|em|strong|br|p|sub|sup)\s*\/?>|<(?=https?:)|(?<=https?:[^\s<>]*)>|\\+(?<escaped>[_*#[\]()<>`~.!+-])|\]\([^)\s]*\)|\[(?=[^\][]*\]\(|\[[^\][]{1,8}\]\]\()|\*+/u;

/** What is a note's mark in any text: raised figures, but for those of square and cubic metres, and Markdown's "[^1]". */
const NOTE_MARK =
  /(?<!(?<!\p{L})[ckm]?m|\u207B)\u207D?(?<figures>[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,8})\u207E?|\[\^(?<label>[\p{L}\p{N}*_-]{1,20})\]/u;

const IN_PLAIN_TEXT = new RegExp(NOTE_MARK, 'gu');
const IN_MARKED_UP_TEXT = new RegExp(`${NOTE_MARK.source}|${MARKUP.source}`, 'gu');

/** True where a text uses Markdown or HTML marks, so that asterisks and the like are mark-up and not characters. */
export const isMarkedUp = (text: string): boolean =>
  /^\s{0,3}#{1,6}\s|\*\*\S|<sup>|(?:^|\s)\*[A-Za-z][^*\n]*\*/m.test(text);

/**
 * Reads the mark-up of lines, in order.
 *
 * Afterwards: `text` has single blanks and no mark-up; every character of it knows its place in the source;
 * what was taken out is mark-up, white space or a note reference, and note references are kept with their place.
 */
export function readMarkup(source: string, ranges: readonly Range[], markedUp: boolean): Line[] {
  let emphatic = false;
  return ranges.map(range => {
    const raw = source.slice(range.start, range.end);
    if (raw.trim() === '') {
      emphatic = false;
      return blankLine(range);
    }
    const line = readLine(raw, range, markedUp, emphatic);
    emphatic = line.emphaticAfter;
    return line;
  });
}

/** A line with nothing on it. */
export const blankLine = (range: Range): Line => ({
  range,
  text: EMPTY,
  heading: false,
  bullet: false,
  noteMarks: [],
  emphasis: [],
  comment: false,
});

interface ReadLine extends Line {
  readonly emphaticAfter: boolean;
}

function readLine(raw: string, range: Range, markedUp: boolean, emphaticBefore: boolean): ReadLine {
  const builder = new TracedBuilder();
  const noteMarks: NoteMark[] = [];
  const emphasis: Range[] = [];
  let emphatic = emphaticBefore;
  let emphasisFrom = 0;
  const copy = (from: number, to: number) => {
    for (let at = from; at < to; at++) builder.push(raw[at] ?? '', range.start + at);
  };

  const heading = markedUp ? (HEADING.exec(raw)?.[0].length ?? 0) : 0;
  const bullet = markedUp && heading === 0 ? (BULLET.exec(raw)?.[0].length ?? 0) : 0;
  let at = heading + bullet;
  for (const token of tokensOf(raw, at, markedUp)) {
    const end = token.index + token[0].length;
    const label = labelOf(token);
    const { escaped } = token.groups ?? {};
    if (token[0].startsWith('*')) {
      if (!isDelimiter(raw, token.index, end)) continue;
      copy(at, token.index);
      if (emphatic) emphasis.push({ start: emphasisFrom, end: builder.length });
      emphatic = !emphatic;
      emphasisFrom = builder.length;
      at = end;
    } else if (label !== null) {
      copy(at, SIGN.test(raw.charAt(end)) ? withoutBlanks(raw, at, token.index) : token.index);
      const opensNote = builder.length === 0 && raw[end] === ':';
      noteMarks.push({ label, at: builder.length });
      at = opensNote ? end + 1 : end;
    } else {
      copy(at, token.index);
      if (escaped !== undefined) copy(end - 1, end);
      if (/^<br/.test(token[0])) builder.push(' ', -1);
      at = end;
    }
  }
  copy(at, raw.length);
  if (emphatic && builder.length > emphasisFrom) emphasis.push({ start: emphasisFrom, end: builder.length });
  return {
    range,
    text: builder.finish(),
    heading: heading > 0,
    bullet: bullet > 0,
    noteMarks,
    emphasis,
    comment: COMMENT_LINE.test(raw),
    emphaticAfter: emphatic,
  };
}

function tokensOf(raw: string, from: number, markedUp: boolean): Iterable<RegExpExecArray> {
  const token = markedUp ? IN_MARKED_UP_TEXT : IN_PLAIN_TEXT;
  token.lastIndex = from;
  return raw.matchAll(token);
}

/** The label of the note that a token points to, in plain figures; null where it is no note's mark. */
const labelOf = ({ groups: { raised, figures, label } = {} }: RegExpExecArray): string | null =>
  raised ?? label ?? figures?.normalize('NFKC') ?? null;

/** What stands at once behind a word, so that blanks before a mark between them go with it. */
const SIGN = /[,;.:]/;

function withoutBlanks(raw: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(raw.charAt(end - 1))) end--;
  return end;
}

/** An asterisk with white space on both sides is a character; one that touches a word is mark-up. */
const isDelimiter = (raw: string, start: number, end: number): boolean =>
  /\S/.test(raw[start - 1] ?? ' ') || /\S/.test(raw[end] ?? ' ');
