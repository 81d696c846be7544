import type { Line } from '../../1-read/markup.ts';
import type { FurnitureKind } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';
import { readSymbol } from '../../references/symbol.ts';
import { opensPreamble } from '../preambular-opening.ts';

import webResidue from './web-residue.json' with { type: 'json' };

/**
 * Tells for each line what furniture of the page it is: rules, page marks, job numbers, bar codes, running heads,
 * letterheads, comments and residue of web pages. Lines that carry the document's text get `null`.
 */
export function furnitureKinds(lines: readonly Line[]): (FurnitureKind | null)[] {
  const kinds = lines.map(ownKind);
  markBarePageNumbers(lines, kinds);
  markRunningHeads(lines, kinds);
  markRepeatedHeads(lines, kinds);
  markLetterhead(lines, kinds);
  return kinds;
}

const PATTERNS: ReadonlyArray<readonly [FurnitureKind, RegExp]> = [
  ['rule', /^(?:[-_*=\u2013\u2014\u2500]\s?){3,}$/],
  ['bar-code', /^\*\d{6,}\*$/],
  ['page-mark', /^\d{1,4}\s?\/\s?\d{1,4}$|^page \d{1,4}(?: of \d{1,4})?$|^[-\u2013]\s?\d{1,4}\s?[-\u2013]$/i],
  ['page-mark', /^(?:\d{1,4}\/\d{1,4} +\d{2}-\d{5}|\d{2}-\d{5} +\d{1,4}\/\d{1,4})$/],
  ['job-number', /^(?:GE\.)?\d{2}-\d{5}\*?(?:\s?\([A-Z]\))?(?:\s+\d{6})*$/],
  [
    'letterhead',
    /^United Nations$|^Distr\.: \w+$|^(?:\p{L}+ )?Original:(?: \p{L}+(?:[,/ ]+(?:and )?\p{L}+)*)?$/u,
  ],
  ['web-residue', new RegExp(`^(?:${webResidue.join('|')})$`, 'i')],
];
const LONGEST_FURNITURE = 80;

function ownKind({ text, comment, range }: Line): FurnitureKind | null {
  if (comment) return 'comment';
  if (text.text === '' && range.end > range.start) return null;
  if (text.text.length > LONGEST_FURNITURE) return /^[-_]+$/.test(text.text) ? 'rule' : null;
  return PATTERNS.find(([, pattern]) => pattern.test(text.text))?.[0] ?? null;
}

/**
 * A number alone on its line is a page's if the source marks its pages in no other way and such numbers rise through
 * it; not among other numbers, which make a table, nor below a rule, where it is a note's.
 */
function markBarePageNumbers(lines: readonly Line[], kinds: (FurnitureKind | null)[]): void {
  const isNumber = (line: Line | undefined) => /^[\d.,()%\u2013-]+$/.test(line?.text.text ?? '');
  const found = [...lines.keys()].filter(
    index =>
      /^\d{1,4}$/.test(lines[index]?.text.text ?? '') &&
      !isNumber(lines[index - 1]) &&
      !isNumber(lines[index + 1]) &&
      !/^_+$/.test(lines[index - 1]?.text.text ?? ''),
  );
  const numbers = found.map(index => Number(lines[index]?.text.text));
  const rise = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  if (rise && !kinds.includes('page-mark')) for (const index of found) kinds[index] = 'page-mark';
}

const MOST_HEAD_LINES = 12;

/**
 * A running head is what stands directly above a page mark or job number: a symbol with the document's title below or
 * above it. Lines above a symbol belong to it only if they are the title, as the resolution's own heading or another
 * page's head prints it; text that an extraction ran up to the symbol stays text.
 */
function markRunningHeads(lines: readonly Line[], kinds: (FurnitureKind | null)[]): void {
  const runs = linesAbovePageMarks(lines, kinds);
  const titles = new Set([...headings(lines), ...runs.flatMap(run => titlesOf(lines, run))]);
  for (const run of runs) {
    const start = headStart(lines, run, titles);
    if (start < run.end) kinds.fill('running-head', start, run.end);
  }
}

function headStart(lines: readonly Line[], { start, end }: Range, titles: ReadonlySet<string>): number {
  const symbol = lines.findIndex((line, index) => index >= start && index < end && isSymbolLine(line));
  const below = symbol < 0 ? end : symbol;
  for (let at = start; at < below; at++) if (titles.has(joined(lines.slice(at, below)))) return at;
  const above = lines.slice(start, below);
  return symbol >= 0 && above.length <= MOST_TITLE_LINES && looksLikeTitle(joined(above)) ? start : below;
}

const MOST_TITLE_LINES = 4;

/** Where a page's head prints another title than the resolution's own heading: no sentence, and no part of one. */
const looksLikeTitle = (text: string): boolean =>
  /^\p{Lu}[^.;:]*[^.;:,\s]$/u.test(text) && !opensPreamble(text);

/** The title in the head of a page that surely is one: between a symbol and the page mark. */
function titlesOf(lines: readonly Line[], { start, end }: Range): string[] {
  return isSymbolLine(lines[start]) && end > start + 1 ? [joined(lines.slice(start + 1, end))] : [];
}

/** The titles of resolutions: what follows their number, to the next blank line. */
function headings(lines: readonly Line[]): string[] {
  return [...lines.keys()]
    .filter(index => HEADING.test(lines[index]?.text.text ?? ''))
    .map(index => {
      const blank = lines.findIndex((line, at) => at > index && isBlank(line));
      return joined(lines.slice(index, blank < 0 ? undefined : blank))
        .replace(HEADING, '')
        .trim();
    });
}

const HEADING = /^(?:E?S-)?\d{1,4}\/\d{1,3}(?: ?[A-Z])?\.(?:\s|$)/;

const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text.text).join(' ');

/** A line that comes back page after page with nothing changed but a number that rises: the head of a collection. */
function markRepeatedHeads(lines: readonly Line[], kinds: (FurnitureKind | null)[]): void {
  const candidates = [...lines.keys()].filter(
    index => kinds[index] === null && isNumberedHead(lines[index]?.text.text ?? ''),
  );
  const alike = Map.groupBy(candidates, index => (lines[index]?.text.text ?? '').replaceAll(/\d+/g, '#'));
  for (const indices of alike.values()) {
    const numbers = indices.map(index => Number(/\d+/.exec(lines[index]?.text.text ?? '')?.[0]));
    const rise = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
    if (indices.length >= FEWEST_HEADS && rise) for (const index of indices) kinds[index] = 'running-head';
  }
}

/** At least four words, and one number, at an end. */
const REPEATED_HEAD = /^(?:\d{1,4} )?\D{0,10}(?:\p{L}[^\s\d]* ){3,14}\p{L}[^\s\d]*(?: \d{1,4})?$/u;
const FEWEST_HEADS = 3;

const isNumberedHead = (text: string): boolean =>
  text.length <= LONGEST_FURNITURE && /^\d|\d$/.test(text) && REPEATED_HEAD.test(text);

/** The runs of lines between blank ones that stand above page marks and job numbers, but for a source's first. */
function linesAbovePageMarks(lines: readonly Line[], kinds: readonly (FurnitureKind | null)[]): Range[] {
  const first = lines.findIndex(line => !isBlank(line));
  const runs: Range[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (kind !== 'page-mark' && kind !== 'job-number') continue;
    let last = index - 1;
    while (last >= 0 && isBlank(lines[last])) last--;
    let start = last;
    while (
      start > 0 &&
      last - start < MOST_HEAD_LINES &&
      !isBlank(lines[start - 1]) &&
      kinds[start - 1] === null
    )
      start--;
    if (last >= 0 && kinds[last] === null && start !== first) runs.push({ start, end: last + 1 });
  }
  return runs;
}

/** A line that is nothing but a document's symbol. */
export const isSymbolLine = (line: Line | undefined): boolean =>
  line !== undefined && line.text.text.length <= 60 && readSymbol(line.text.text) !== null;

const isBlank = (line: Line | undefined): boolean => line?.text.text === '';

const LETTERHEAD_WITHIN = 30;

/**
 * At the top of a source: an acronym with the name that it stands for, in one language after the other, and the
 * organ's name in capitals below. Also the date and job number that follow "Distr.".
 */
function markLetterhead(lines: readonly Line[], kinds: (FurnitureKind | null)[]): void {
  let inLetterhead = false;
  let afterDistribution = false;
  for (let index = 0, seen = 0; index < lines.length && seen < LETTERHEAD_WITHIN; index++) {
    const text = lines[index]?.text.text ?? '';
    if (text === '') continue;
    seen++;
    if (isAcronymWithName(text) || (inLetterhead && /^\p{Lu}{4,}$/u.test(text))) {
      kinds[index] = 'letterhead';
      inLetterhead = true;
    } else if (afterDistribution && /^\d{1,2} \p{Lu}\p{L}+ \d{4}$/u.test(text)) {
      kinds[index] = 'letterhead';
    } else {
      inLetterhead = false;
    }
    afterDistribution = /^Distr\./.test(text);
  }
}

/** "IOM International Organization for Migration": the capitals of the name are the letters of the acronym. */
export function isAcronymWithName(text: string): boolean {
  const [, acronym = '', name = ''] = /^(\p{Lu}{2,8}) (\p{Lu}\p{L}+(?: \p{L}+){1,12})$/u.exec(text) ?? [];
  return acronym !== '' && (name.match(/\p{Lu}/gu) ?? []).join('') === acronym;
}
