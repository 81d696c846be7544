import type { Traced } from '../../1-read/traced.ts';
import { type FigurePlace, type MarkRule, markRule } from './mark-rules.ts';
import type { Ranked } from './rise.ts';

/** A figure that could be a note mark; `rank` is its note's place in the order of notes. */
export interface Candidate extends Ranked {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly rule: MarkRule;
}

const FIGURES = /\d+|\*+/g;

/**
 * Every figure of `text` that could be the mark of a note, weighted by how much it looks like one.
 *
 * @param block which block the text is of
 * @param ranks the place of each note in the order of notes, by its label
 */
export function candidatesIn(text: Traced, block: number, ranks: ReadonlyMap<string, number>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.text.matchAll(FIGURES)) {
    const end = match.index + match[0].length;
    for (const label of suffixes(match[0])) {
      const rank = ranks.get(label);
      if (rank === undefined) continue;
      const figure = end - label.length;
      const rule = markRule(placeOf(text, match.index, figure, end));
      const start = text.text[figure - 1] === ' ' ? figure - 1 : figure;
      if (rule.weight > 0) candidates.push({ block, rank, weight: rule.weight, start, end, rule });
    }
  }
  return candidates;
}

/**
 * Labels have up to three figures; a mark may be glued to a figure of the text ("20204" is 2020 and mark 4).
 */
const suffixes = (figures: string): string[] =>
  [1, 2, 3].filter(length => length <= figures.length).map(length => figures.slice(-length));

const CONTEXT = 24;

/** @param figuresStart where the figures begin that the figure `[start, end)` is the end of */
const placeOf = (
  { text, origin }: Traced,
  figuresStart: number,
  start: number,
  end: number,
): FigurePlace => ({
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
  figures: text.slice(figuresStart, start),
  digits: end - figuresStart,
  beforeFigures: text.slice(Math.max(0, figuresStart - CONTEXT), figuresStart),
  setApart: gapAfter(origin, end) > Math.max(2, gapBefore(origin, start)),
});

/** The same for the character before the one that precedes the figure: not wider where marks are set apart. */
const gapBefore = (origin: Int32Array, start: number): number =>
  (origin[start] ?? 0) - (origin[start - 2] ?? 0);

/**
 * How far in the source the character after the next one stands from the figure's last: 2 for a single blank.
 */
function gapAfter(origin: Int32Array, end: number): number {
  const last = origin[end - 1] ?? -1;
  const next = origin[end + 1] ?? -1;
  return last < 0 || next < 0 ? 0 : next - last;
}
