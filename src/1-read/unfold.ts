import type { Range } from '../model/range.ts';

/**
 * Restores the lines of a text where an extraction printed a whole page in one.
 *
 * A line is unfolded only where it certainly holds several paragraphs: at least three consecutive numbers,
 * each before a capital ("38. The ... 39. The ... 40. In ..."). It is then broken before each of those
 * paragraphs, before headings between them, at the rule above the notes, and around page marks and job
 * numbers below that rule. A number that is missing from the lines around, and stands behind a semicolon,
 * opens a paragraph too. Only blanks are lost.
 */
export const unfold = (source: string, lines: readonly Range[]): Range[] =>
  unfoldMissing(source, unfoldPages(source, lines));

function unfoldPages(source: string, lines: readonly Range[]): Range[] {
  return lines.flatMap(line => {
    if (line.end - line.start < SHORTEST_FOLDED) return [line];
    const text = source.slice(line.start, line.end);
    const starts = paragraphStarts(text);
    if (starts.length < FEWEST_PARAGRAPHS) return [line];
    const breaks = [...starts, ...headingStarts(text, starts), ...footBreaks(text)];
    const kept = breaks.filter(at => !isNoteMark(text.slice(0, at)));
    return cut(text, kept).map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
  });
}

const LEADING_NUMBER = /^\s*(\d{1,3})\.\s/;
/** "...; 39. The": a semicolon, and the number of a paragraph behind it. */
const BEHIND_SEMICOLON = /;\s+(\d{1,3})\.\s+(?=\p{Lu})/dgu;

/** Breaks a line before the paragraph whose number is missing between those of the lines above and below. */
function unfoldMissing(source: string, lines: readonly Range[]): Range[] {
  const texts = lines.map(({ start, end }) => source.slice(start, end));
  const numbers = texts.map(text => Number(LEADING_NUMBER.exec(text)?.[1] ?? 0));
  const nextOf = numbers.map(() => 0);
  for (let index = numbers.length - 2; index >= 0; index--)
    nextOf[index] = numbers[index + 1] || (nextOf[index + 1] ?? 0);
  let last = 0;
  return lines.flatMap((line, index) => {
    last = numbers[index] || last;
    const missing = nextOf[index] === last + 2 ? last + 1 : 0;
    const text = texts[index] ?? '';
    const behind = missing === 0 ? [] : [...text.matchAll(BEHIND_SEMICOLON)];
    const breaks = behind
      .filter(([, number]) => Number(number) === missing)
      .map(({ indices, index }) => indices?.[1]?.[0] ?? index);
    return breaks.length !== 1
      ? [line]
      : cut(text, breaks).map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
  });
}

const SHORTEST_FOLDED = 400;
const FEWEST_PARAGRAPHS = 3;
const LONGEST_HEADING = 150;

const NUMBER = /(?<!\S)(\d{1,3})\.\s+(?=[\p{Lu}“"'‘])/gu;
const ENUMERATOR = /(?<=\s)(?:\d{1,2}\.|[IVXL]{1,5}\.|[A-Z]\.|\([a-z]{1,4}\))\s+(?=\p{Lu})/gu;
const SENTENCE_END = /[.!?:;][”"’')\]]*\s+$/;
const RULE = /(?<=^|\s)_{5,}(?=\s|$)/g;
const PAGE_OR_JOB = /(?<=^|\s)(?:\d{1,3}\/\d{1,3}|\d{2}-\d{5})(?=\s|$)/g;

/**
 * Whether a note mark is all that stands there: the note that it opens may begin with a number, and the mark alone is
 * no line.
 */
const isNoteMark = (text: string): boolean => text.length <= LONGEST_MARK && NOTE_MARK.test(text);

const LONGEST_MARK = 40;
const RAISED_FIGURES = '\u207D?[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,8}\u207E?'; // "² 38. The ..."
const MARKDOWN_NOTE = '\\[\\^[^\\]\\s]{1,20}\\]:?'; // "[^2]: 38. The ..."
const RAISED_BY_TAG = '<sup>\\s?[^<\\s]{1,8}\\s?</sup>'; // "<sup>2</sup> 38. The ..."
const NOTE_MARK = new RegExp(
  `^\\s*(?:(?:${RAISED_FIGURES}|${MARKDOWN_NOTE}|${RAISED_BY_TAG})\\s*){1,3}$`,
  'u',
);

/** Where the paragraphs of the longest run of consecutive numbers start. */
function paragraphStarts(text: string): number[] {
  const runs = new Map<number, number[]>();
  for (const match of text.matchAll(NUMBER)) {
    const number = Number(match[1]);
    const run = runs.get(number - 1) ?? [];
    runs.delete(number - 1);
    runs.set(number, [...(run.length > MOST_PARAGRAPHS ? [] : run), match.index]);
  }
  return [...runs.values()].reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** More than any page has; bounds the copying of runs for hostile input. */
const MOST_PARAGRAPHS = 200;

/** Headings stand between the last sentence of one paragraph and the number of the next. */
function headingStarts(text: string, paragraphs: readonly number[]): number[] {
  const enumerators = [...text.matchAll(ENUMERATOR)].map(match => match.index);
  const found: number[] = [];
  let last = 0;
  for (const [index, start] of paragraphs.entries()) {
    const from = paragraphs[index - 1] ?? 0;
    while (last < enumerators.length && (enumerators[last] ?? 0) < start) last++;
    let end = start;
    const run: number[] = [];
    for (let at = last - 1; at >= 0; at--) {
      const candidate = enumerators[at] ?? 0;
      if (candidate <= from || !isHeading(text.slice(candidate, end))) break;
      run.push(candidate);
      end = candidate;
    }
    if (run.length > 0 && SENTENCE_END.test(text.slice(Math.max(0, end - 8), end))) found.push(...run);
  }
  return found;
}

const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  !/[.;:!?]\s*$/.test(text) &&
  !/[.!?]\s+\p{Lu}/u.test(text.replace(/^\S+\s+/, ''));

/**
 * From the rule above the notes on: the rule itself, the notes' first numbers, page marks and job numbers.
 */
function footBreaks(text: string): number[] {
  const rule = RULE.exec(text);
  RULE.lastIndex = 0;
  if (rule === null) return [];
  const foot = rule.index + rule[0].length;
  const marks = [...text.matchAll(PAGE_OR_JOB)].filter(match => match.index >= foot);
  return [rule.index, foot, ...marks.flatMap(match => [match.index, match.index + match[0].length])];
}

function cut(text: string, breaks: readonly number[]): Range[] {
  const at = [...new Set([0, ...breaks, text.length])].sort((a, b) => a - b);
  return at
    .slice(0, -1)
    .map((start, index) => ({ start, end: at[index + 1] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
