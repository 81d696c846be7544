import type { Line } from '../../1-read/line.ts';
import {
  type FurnitureLine,
  type FurnitureRule,
  type FurnitureRules,
  isRising,
  LONGEST_FURNITURE,
  textOf,
} from './furniture-rule.ts';

export const REPEATED_HEAD: FurnitureRule = {
  name: 'repeated-head',
  kind: 'running-head',
  example: [11, 13, 15]
    .map(page => `Resolutions adopted without reference ${page}\n\nText of the page,`)
    .join('\n\n'),
};

const FEWEST_HEADS = 3;

/**
 * Finds the heads of a collection: a line that recurs page after page with nothing
 * changed but a rising number.
 */
export function findCollectionHeads(lines: readonly Line[], found: FurnitureRules): FurnitureLine[] {
  const candidates = [...lines.keys()].filter(
    index => found[index] === null && isNumberedHead(textOf(lines[index])),
  );
  const alike = Map.groupBy(candidates, index => textOf(lines[index]).replaceAll(/\d/g, ''));
  return [...alike.values()]
    .filter(indices => indices.length >= FEWEST_HEADS && isRising(indices.map(at => pageOf(lines[at]))))
    .flatMap(indices => indices.map((index): FurnitureLine => [index, REPEATED_HEAD]));
}

/** NaN where a line has no number, which never rises. */
const pageOf = (line: Line | undefined): number => Number(/\d+/.exec(textOf(line))?.[0]);

const isNumberedHead = (text: string): boolean =>
  text.length <= LONGEST_FURNITURE && WORDS_AND_NUMBER.test(text);

/** At least four words with one number, before or after them: "12 Resolutions adopted without reference". */
const WORDS_AND_NUMBER = /^(?:\d{1,4} )?\D{0,10}(?:\p{L}[^\s\d]* ){3,14}\p{L}[^\s\d]*(?: \d{1,4})?$/u;
