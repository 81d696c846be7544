import type { NoteMark } from '../1-read/markup.ts';
import { type Traced, without } from '../1-read/traced.ts';
import type { Range } from '../model/range.ts';
import type { Block } from './block.ts';

/**
 * Finds the note marks that an extraction printed as plain figures ("Rights, 1 article 18", "Summit 27 and") and takes
 * them out of the text.
 *
 * A mark is looked for only where a note of its number is left without one: between the mark before it and its note's
 * own page's end, at a place where a figure is no part of the sentence. If no place fits, nothing is taken.
 */
export function takeLooseMarks(blocks: readonly Block[]): Block[] {
  const found = new Map<number, Found[]>();
  const total = blocks.reduce((length, block) => length + block.text.text.length, 0);
  const budget = { characters: MOST_READINGS * total };
  let from: Place = { block: 0, at: 0 };
  for (const [index, block] of blocks.entries()) {
    if (block.note === null || block.note.printed.text === '') continue;
    const place = findMark(blocks, from, index, block.note.label, budget);
    if (place === null) continue;
    found.set(place.block, [...(found.get(place.block) ?? []), place]);
    from = { block: place.block, at: place.range.end };
  }
  return blocks.map((block, index) => takeOut(block, found.get(index) ?? []));
}

interface Place {
  readonly block: number;
  readonly at: number;
}

interface Found {
  readonly block: number;
  readonly label: string;
  readonly range: Range;
}

/** Notes without marks would each read the text again; after so many readings of it all, no more marks are taken. */
const MOST_READINGS = 20;

function findMark(
  blocks: readonly Block[],
  from: Place,
  note: number,
  label: string,
  budget: { characters: number },
): Found | null {
  const pattern = markPattern(label);
  for (let index = from.block; index < note; index++) {
    const block = blocks[index];
    if (block === undefined || block.note !== null || budget.characters < 0) continue;
    budget.characters -= block.text.text.length;
    pattern.lastIndex = index === from.block ? from.at : 0;
    for (let match = pattern.exec(block.text.text); match !== null; match = pattern.exec(block.text.text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isMark(block.text.text, start, end)) return { block: index, label, range: { start, end } };
    }
  }
  return null;
}

const markPattern = (label: string): RegExp =>
  new RegExp(
    `(?<=[\\p{L}\\p{Pe}\\p{Pf}\\p{Po}\\d]) ?${label.replaceAll('*', '\\*')}(?=[\\s.,;:)\\]\u201D]|$)`,
    'gu',
  );

/** Words before a figure that make it part of the sentence: "paragraph 4", "No. 4", "20 December", "of 1". */
const COUNTING =
  /(?:\b(?:and|to|of|in|on|at|by|for|from|the|than|or|with|paragraphs?|paras?\.|articles?|arts?\.|items?|sections?|sect\.|chapters?|chap\.|annex|goals?|targets?|nos?\.|volume|vol\.|part|phase|level|resolutions?|table|figure|round|day|page|pp?\.|rule|about|over|under|between|approximately|some|only|all|January|February|March|April|May|June|July|August|September|October|November|December)|\d[,.]?|[$€£%])$/i;
const COUNTED =
  /^ (?:per cent|percent|million|billion|thousand|January|February|March|April|May|June|July|August|September|October|November|December|of the \d|and \d|to \d|years?|months?|weeks?|days?|hours?|Member States|countries|p\.m\.|a\.m\.|\(|\d)/;

function isMark(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  if (COUNTED.test(after)) return false;
  return text[start] === ' '
    ? !COUNTING.test(before)
    : /[\p{L}\p{Pe}\p{Pf}\p{Po}]$/u.test(before) && !/[-\u2013/]$/.test(before);
}

function takeOut(block: Block, found: readonly Found[]): Block {
  if (found.length === 0) return block;
  const ranges = found.map(({ range }) => range);
  const text: Traced = without(block.text, ranges);
  const marks: NoteMark[] = found.map(({ label, range }) => ({ label, at: shift(range.start, ranges) }));
  return {
    ...block,
    text,
    noteMarks: [...block.noteMarks, ...marks].sort((a, b) => a.at - b.at),
    emphasis: block.emphasis.map(({ start, end }) => ({
      start: shift(start, ranges),
      end: shift(end, ranges),
    })),
  };
}

/** Where an offset lies once the ranges before it are gone. */
const shift = (offset: number, gone: readonly Range[]): number =>
  gone.reduce((at, { start, end }) => (end <= offset ? at - (end - start) : at), offset);
