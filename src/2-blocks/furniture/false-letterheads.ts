import type { Line } from '../../1-read/line.ts';
import { type FurnitureRules, textOf } from './furniture-rule.ts';

/**
 * Finds the lines "United Nations" that look like a letterhead and end a phrase that the line above begins, as the
 * last line of a title: "... the international institutions associated with the".
 */
export const falseLetterheads = (lines: readonly Line[], found: FurnitureRules): number[] =>
  [...found.entries()].flatMap(([index, rule]) =>
    rule?.kind === 'letterhead' && found[index - 1] === null && isUnfinished(textOf(lines[index - 1]))
      ? index
      : [],
  );

const isUnfinished = (line: string): boolean =>
  /\b(?:the|of|with|by|for|in|to|and|from|between|within)$/i.test(line);
