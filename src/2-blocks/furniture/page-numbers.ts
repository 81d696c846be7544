import type { Line } from '../../1-read/line.ts';
import {
  type FurnitureLine,
  type FurnitureRule,
  type FurnitureRules,
  isRising,
  textOf,
} from './furniture-rule.ts';

export const PAGE_NUMBER_ALONE: FurnitureRule = {
  name: 'page-number-alone',
  kind: 'page-mark',
  example: 'and calls upon States,\n\n2\n\nto follow it;',
};

/**
 * Numbers alone on their lines are those of pages if the source has no other page marks
 * and they rise through it.
 */
export function findPageNumbers(lines: readonly Line[], found: FurnitureRules): FurnitureLine[] {
  if (found.some(rule => rule?.kind === 'page-mark')) return [];
  const labels = labelsInFeet(lines);
  const numbers = [...lines.keys()].filter(
    index => found[index]?.kind !== 'contents' && standsAlone(lines, index) && !labels.has(index),
  );
  return isRising(numbers.map(index => Number(textOf(lines[index]))))
    ? numbers.map(index => [index, PAGE_NUMBER_ALONE])
    : [];
}

/** A number beside other numbers belongs to a table, and one below a drawn rule to a note. */
const standsAlone = (lines: readonly Line[], index: number): boolean =>
  /^\d{1,4}$/.test(textOf(lines[index])) &&
  !hasOnlyFigures(lines[index - 1]) &&
  !hasOnlyFigures(lines[index + 1]) &&
  !/^_+$/.test(textOf(lines[index - 1]));

const hasOnlyFigures = (line: Line | undefined): boolean => /^[\d.,()%\u2013-]+$/.test(textOf(line));

/** The numbers of notes that stand alone above their texts: the first below a drawn rule, and those that count on. */
function labelsInFeet(lines: readonly Line[]): ReadonlySet<number> {
  const labels = new Set<number>();
  let next = Number.NaN;
  let above = '';
  for (const [index, line] of lines.entries()) {
    const text = textOf(line);
    if (text === '') continue;
    const isLabel = /^\d{1,3}$/.test(text) && (isRule(above) || Number(text) === next);
    above = text;
    if (isRule(text)) next = Number.NaN;
    if (!isLabel || textOf(lines[index + 1]) === '') continue;
    next = Number(text) + 1;
    labels.add(index);
  }
  return labels;
}

const isRule = (text: string): boolean => /^_{5,}$/.test(text);
