import type { Line } from '../../1-read/line.ts';
import { lineRanges } from '../../1-read/lines.ts';
import type { Block } from '../../2-blocks/block.ts';
import { findFurniture } from '../../2-blocks/furniture/furniture.ts';
import type { Range } from '../../model/range.ts';
import type { ExplainedLine, ExplainedUnit } from './explanation.ts';

/** What became of each line of a text, in order. */
export function explainLines(
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  units: readonly ExplainedUnit[],
): ExplainedLine[] {
  const furniture = findFurniture(lines);
  const places = placesInBlocks(blocks);
  const numberOf = lineCounter(lineRanges(text));
  const unitsIn = unitFinder(units);
  return lines.map(({ range, text: { text: read } }, index): ExplainedLine => {
    const line = { number: numberOf(range), range, text: text.slice(range.start, range.end), block: null };
    const place = places.get(range);
    const rule = furniture[index]?.name ?? null;
    if (range.start === range.end && lines[index + 1]?.range.start === range.start)
      return { ...line, fate: 'inserted', rule: read === '' ? 'blank-line' : 'rule-above-notes', units: [] };
    if (rule !== null) return { ...line, fate: 'furniture', rule, units: [] };
    if (place === undefined) return { ...line, fate: 'blank', rule: null, units: [] };
    return { ...line, ...place, units: unitsIn(range) };
  });
}

/** For each line in a block the block's number and the rule that put it there, by the line's range object. */
function placesInBlocks(blocks: readonly Block[]) {
  const places = new Map<Range, Pick<ExplainedLine, 'fate' | 'rule' | 'block'>>();
  for (const [index, { lines }] of blocks.entries()) {
    for (const [at, { range, rule }] of lines.entries())
      places.set(range, { fate: at === 0 ? 'starts' : 'joins', rule: rule.name, block: index + 1 });
  }
  return places;
}

/** Makes a function that numbers ranges, given in order, by the line of the text that they stand in. */
function lineCounter(lines: readonly Range[]): (range: Range) => number {
  let at = 0;
  return ({ start }) => {
    while ((lines[at]?.end ?? Infinity) < start) at++;
    return at + 1;
  };
}

/** Makes a function that finds the units with text in a range; ranges are given in order. */
function unitFinder(units: readonly ExplainedUnit[]) {
  const pieces = units
    .flatMap(({ id, ranges }) => ranges.map(range => ({ id, ...range })))
    .sort((a, b) => a.start - b.start);
  let first = 0;
  return ({ start, end }: Range) => {
    while ((pieces[first]?.end ?? Infinity) <= start) first++;
    let last = first;
    while ((pieces[last]?.start ?? Infinity) < end) last++;
    return [...new Set(pieces.slice(first, last).map(({ id }) => id))];
  };
}
