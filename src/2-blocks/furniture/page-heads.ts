import type { Line } from '../../1-read/line.ts';
import { enactingOrgan } from '../enacting-formula.ts';
import { isSymbolLine } from '../symbol-line.ts';
import {
  type FurnitureLine,
  type FurnitureRule,
  type FurnitureRules,
  isBlank,
  textOf,
} from './furniture-rule.ts';

const TITLE_AND_SYMBOL: FurnitureRule = {
  name: 'title-and-symbol',
  kind: 'running-head',
  example:
    'A/RES/58/1\n\n58/1. Migration\n\nThe General Assembly,\n\n1. Calls upon\n\n2/3\n\nMigration A/RES/58/1\nStates to go;',
};
const RECURRING: FurnitureRule = {
  name: 'recurring-with-symbol',
  kind: 'running-head',
  example: `A/58/1\n\n1. Calls upon\n\n${[2, 3].map(page => `${page}/3\n\nOn migration A/58/1\n\nStates to go,`).join('\n\n')}`,
};
export const PAGE_HEAD_RULES: readonly FurnitureRule[] = [TITLE_AND_SYMBOL, RECURRING];

/**
 * Finds the heads of pages, wherever an extraction prints them: below the form feed that begins their page, or
 * on either side of the page mark. A head is a symbol that the source has borne before, alone, with the
 * document's title, or with words that come back beside it on another page.
 */
export function findPageHeads(lines: readonly Line[], found: FurnitureRules): FurnitureLine[] {
  const source = { lines, found, symbols: symbolsBefore(lines), titles: titlesOf(lines) };
  const heads: FurnitureLine[] = [];
  const open: Stretch[] = [];
  for (const boundary of boundariesOf(lines, found)) {
    const known = knownHead(source, boundary);
    if (known.length > 0) heads.push(...known.map((index): FurnitureLine => [index, TITLE_AND_SYMBOL]));
    else open.push(...stretchWithSymbol(source, boundary));
  }
  return [...heads, ...recurring(open)];
}

interface Source {
  readonly lines: readonly Line[];
  readonly found: FurnitureRules;
  /** The symbols that stand alone on lines, each with the line at which it stands first. */
  readonly symbols: ReadonlyMap<string, number>;
  readonly titles: ReadonlySet<string>;
}

/** Where one page ends and the next begins: the last line of the one, and the first of the other. */
interface Boundary {
  readonly above: number;
  readonly below: number;
}

const MOST_HEAD_LINES = 8;
const MOST_BLANK_LINES = 3;
/** Longer lines are text, whatever stands in them. */
const LONGEST_HEAD_LINE = 200;

/** Letters and figures alone: extractions differ in blanks and hyphens. */
const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function symbolsBefore(lines: readonly Line[]): Map<string, number> {
  const symbols = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (isSymbolLine(line) && !symbols.has(line.text.text)) symbols.set(line.text.text, index);
  }
  return symbols;
}

const NUMBERED_TITLE = /^(?:E?S-)?\d{1,4}\/\d{1,3}(?: ?[A-Z])?\.(?:\s|$)/;
const MOST_TITLE_LINES = 10;

/**
 * The titles of resolutions: what stands between their numbers and a blank line, and between them and the
 * enacting formula, for some extractions print a title with a blank line in it.
 */
function titlesOf(lines: readonly Line[]): Set<string> {
  const titles = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!NUMBERED_TITLE.test(line.text.text)) continue;
    const following = lines.slice(index, index + MOST_TITLE_LINES);
    for (const end of [isBlank, isFormula].map(ends => following.findIndex(ends)))
      if (end > 0)
        titles.add(lettersOf(following.slice(0, end).map(textOf).join(' ').replace(NUMBERED_TITLE, '')));
  }
  titles.delete('');
  return titles;
}

const isFormula = ({ text }: Line): boolean => enactingOrgan(text.text) !== null;

/** Form feeds, and groups of page marks, job numbers and bar codes with the blank lines between them. */
function boundariesOf(lines: readonly Line[], found: FurnitureRules): Boundary[] {
  const boundaries: Boundary[] = [];
  let above: number | null = null;
  let below = 0;
  for (const [index, line] of lines.entries()) {
    const isMark = PAGE_ENDS.has(found[index]?.kind);
    if (line.opensPage || isMark) {
      above ??= index - 1;
      below = isMark ? index + 1 : index;
    }
    if (above !== null && !isMark && !isBlank(line)) {
      boundaries.push({ above, below });
      above = null;
    }
  }
  if (above !== null) boundaries.push({ above, below });
  return boundaries;
}

const PAGE_ENDS: ReadonlySet<string | undefined> = new Set(['page-mark', 'job-number', 'bar-code']);

/** The lines of a head that the source's own symbols and titles tell: the longest that stands at a boundary. */
function knownHead(source: Source, { above, below }: Boundary): number[] {
  const isKnown = (rest: string): boolean => rest === '' || source.titles.has(rest);
  const down = walk(source, below, 1);
  const title = source.lines[below]?.opensPage ? titleAlone(source, down) : null;
  return longestHead(source, down, isKnown) ?? title ?? headAbove(source, above, isKnown) ?? [];
}

/** A head above a page mark; a symbol that stands below other words there may have an unknown title above it. */
function headAbove(source: Source, above: number, isKnown: (rest: string) => boolean): number[] | null {
  const head = longestHead(source, walk(source, above, -1), isKnown);
  const [first] = head ?? [];
  const isBelowWords =
    first !== undefined && source.found[first - 1] === null && !isBlank(source.lines[first - 1]);
  return head?.length === 1 && isBelowWords && isSymbolLine(source.lines[first]) ? null : head;
}

/** Lines at the top of a page that are the document's title, without its symbol. */
function titleAlone({ lines, titles }: Source, indices: readonly number[]): number[] | null {
  for (let length = indices.length; length > 0; length--) {
    const head = indices.slice(0, length);
    if (titles.has(lettersOf(head.map(index => textOf(lines[index])).join(' ')))) return head;
  }
  return null;
}

/** The indices of the lines of text at a boundary, going away from it. */
function walk({ lines, found }: Source, from: number, step: 1 | -1): number[] {
  const indices: number[] = [];
  let blanks = 0;
  for (let at = from; at >= 0 && at < lines.length && indices.length < MOST_HEAD_LINES; at += step) {
    if (textOf(lines[at]).length > LONGEST_HEAD_LINE) break;
    if (found[at] !== null || (lines[at]?.opensPage && at !== from && step > 0)) break;
    if (!isBlank(lines[at])) {
      indices.push(at);
      blanks = 0;
    } else if (++blanks > MOST_BLANK_LINES) break;
    if (lines[at]?.opensPage && step < 0) break;
  }
  return indices;
}

/** @param isHead whether what stands beside the symbol makes a head with it */
function longestHead(
  source: Source,
  indices: readonly number[],
  isHead: (rest: string) => boolean,
): number[] | null {
  for (let length = indices.length; length > 0; length--) {
    const head = indices.slice(0, length).toSorted((a, b) => a - b);
    const rest = besideSymbol(source, head);
    if (rest !== null && isHead(rest)) return head;
  }
  return null;
}

/** The letters of lines without the symbol in them that the source has borne before; null without one. */
function besideSymbol({ lines, symbols }: Source, indices: readonly number[]): string | null {
  const [first = 0] = indices;
  const words = indices.flatMap(index => textOf(lines[index]).split(' '));
  for (const start of words.keys()) {
    for (let end = start + 1; end <= start + MOST_WORDS_OF_SYMBOL; end++) {
      const borneAt = symbols.get(words.slice(start, end).join(' '));
      if (borneAt !== undefined && borneAt < first)
        return lettersOf(words.toSpliced(start, end - start).join(' '));
    }
  }
  return null;
}

/** "S/RES/2720 (2023)", "A/RES/3201 (S-VI) A". */
const MOST_WORDS_OF_SYMBOL = 3;

/** The lines at a boundary that may be a head, and what stands beside the symbol there. */
interface Stretch {
  readonly indices: readonly number[];
  readonly rest: string;
}

const MOST_UNKNOWN_LINES = 5;

/** Every stretch below a boundary that has a symbol. */
function stretchWithSymbol(source: Source, { below }: Boundary): Stretch[] {
  const indices = walk(source, below, 1).slice(0, MOST_UNKNOWN_LINES);
  return indices.flatMap((_, at) => {
    const head = indices.slice(0, at + 1);
    const rest = besideSymbol(source, head);
    return rest === null ? [] : [{ indices: head, rest }];
  });
}

/** The stretches whose words stand beside a symbol at another boundary too. */
function recurring(stretches: readonly Stretch[]): FurnitureLine[] {
  const alike = Map.groupBy(stretches, ({ rest }) => rest);
  return [...alike.values()]
    .filter(group => group.length > 1)
    .flatMap(group => group.flatMap(({ indices }) => indices))
    .map(index => [index, RECURRING]);
}
