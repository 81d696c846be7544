import type { Range } from '../../model/range.ts';
import { wordAlternatives } from '../alternatives.ts';
import words from './words.json' with { type: 'json' };

const CONDITION = new RegExp(
  String.raw`(?<=[ ,])(?:${wordAlternatives(words.conditions)})(?=[\s,;.:]|$)`,
  'g',
);

/** What limits a request other than a time: "within existing resources", "as appropriate". */
export const conditionsIn = (text: string, from: number, until: number): Range[] =>
  [...text.slice(from, until).matchAll(CONDITION)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
  }));
