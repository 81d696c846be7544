import type { Line } from '../../1-read/line.ts';
import type { Range } from '../../model/range.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { isSymbolLine } from '../symbol-line.ts';
import {
  type FurnitureLine,
  type FurnitureRule,
  type FurnitureRules,
  isBlank,
  textOf,
} from './furniture-rule.ts';

/**
 * Finds the running heads, which extractions print directly above a page mark or job number: a symbol with
 * the document's title below or above it. What a page's last lines of text ran up to the head stays text.
 */
export function findRunningHeads(lines: readonly Line[], found: FurnitureRules): FurnitureLine[] {
  const runs = linesAbovePageMarks(lines, found);
  const titles = new Set([...resolutionTitles(lines), ...runs.flatMap(run => titleBelowSymbol(lines, run))]);
  return runs.flatMap(run => headOf(candidateOf(lines, run, titles)));
}

/** The lines above a page mark, some of which may be the page's head. */
interface Candidate {
  readonly lines: readonly Line[];
  /** Indices into the source's lines. */
  readonly start: number;
  readonly end: number;
  /** Index of the first line that is a symbol; `end` where there is none. */
  readonly symbol: number;
  /** The titles that the source's own headings and other pages' heads print. */
  readonly titles: ReadonlySet<string>;
}

function candidateOf(lines: readonly Line[], { start, end }: Range, titles: ReadonlySet<string>): Candidate {
  const symbol = lines.slice(start, end).findIndex(isSymbolLine);
  return { lines, start, end, symbol: symbol < 0 ? end : start + symbol, titles };
}

/** A rule for where the head begins that reaches down to the page mark. */
interface RunningHeadRule extends FurnitureRule {
  /** Index of the head's first line, `end` for none; null where the rule does not apply. */
  readonly startOf: (candidate: Candidate) => number | null;
}

const MOST_TITLE_LINES = 4;

/** In the order in which they are tried. */
export const RUNNING_HEAD_RULES: readonly RunningHeadRule[] = [
  {
    name: 'known-title',
    kind: 'running-head',
    example:
      '58/1. Migration and\ndevelopment\n\nText of the page\nMigration and development\nA/RES/58/1\n\n2/3',
    startOf: ({ lines, start, symbol, titles }) => {
      for (let at = start; at < symbol; at++) if (titles.has(joined(lines.slice(at, symbol)))) return at;
      return null;
    },
  },
  {
    name: 'title-above-symbol',
    kind: 'running-head',
    example: '58/1. Migration\n\nInternational migration\nA/RES/58/1\n\n2/3',
    startOf: ({ lines, start, end, symbol }) =>
      symbol < end && symbol - start <= MOST_TITLE_LINES && looksLikeTitle(joined(lines.slice(start, symbol)))
        ? start
        : null,
  },
  {
    name: 'symbol',
    kind: 'running-head',
    example: '58/1. Migration\n\nand calls upon States\nA/RES/58/1\nMigration\n\n23-03716',
    startOf: ({ symbol }) => symbol,
  },
];

function headOf(candidate: Candidate): FurnitureLine[] {
  for (const rule of RUNNING_HEAD_RULES) {
    const start = rule.startOf(candidate);
    if (start !== null) return indices(start, candidate.end).map(index => [index, rule]);
  }
  return [];
}

const indices = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, offset) => start + offset);

const MOST_HEAD_LINES = 13;

/**
 * The lines, up to a blank one, that stand above page marks and job numbers; a
 * source's first lines are no head.
 */
function linesAbovePageMarks(lines: readonly Line[], found: FurnitureRules): Range[] {
  const first = lines.findIndex(line => !isBlank(line));
  const isText = (index: number) => found[index] === null && !isBlank(lines[index]);
  const runs: Range[] = [];
  for (const [index, rule] of found.entries()) {
    if (rule?.kind !== 'page-mark' && rule?.kind !== 'job-number') continue;
    let last = index - 1;
    while (isBlank(lines[last])) last--;
    if (!isText(last)) continue;
    const end = last + 1;
    let start = last;
    while (end - start < MOST_HEAD_LINES && isText(start - 1)) start--;
    if (start !== first) runs.push({ start, end });
  }
  return runs;
}

/** The titles of resolutions: what follows their numbers, up to the next blank line. */
const resolutionTitles = (lines: readonly Line[]): string[] =>
  [...lines.keys()]
    .filter(index => NUMBERED_TITLE.test(textOf(lines[index])))
    .map(index => joined(untilBlank(lines, index)).replace(NUMBERED_TITLE, ''));

/** "58/208. International migration", or the number alone with its title on the next line. */
const NUMBERED_TITLE = /^(?:E?S-)?\d{1,4}\/\d{1,3}(?: ?[A-Z])?\.(?:\s|$)/;

function untilBlank(lines: readonly Line[], start: number): readonly Line[] {
  const following = lines.slice(start, start + MOST_NUMBERED_TITLE_LINES);
  const blank = following.findIndex(isBlank);
  return blank === -1 ? following : following.slice(0, blank);
}

/**
 * More than any title has; keeps the work on a text of nothing but numbered titles in
 * proportion to its length.
 */
const MOST_NUMBERED_TITLE_LINES = 20;

/** The title in a head that is certainly one: between a symbol and the page mark. */
function titleBelowSymbol(lines: readonly Line[], { start, end }: Range): string[] {
  return isSymbolLine(lines[start]) ? [joined(lines.slice(start + 1, end))] : [];
}

const joined = (lines: readonly Line[]): string => lines.map(textOf).join(' ');

/** A title in a page's head that differs from the resolution's own: no sentence, and no part of one. */
const looksLikeTitle = (text: string): boolean =>
  /^\p{Lu}[^.;:]*[^.;:,\s]$/u.test(text) && !opensPreamble(text);
