import type { Line } from '../../1-read/line.ts';
import { romanValue, toRoman } from '../../model/roman.ts';
import { type Enumerator, letterOf, letterValue } from '../enumerator.ts';

/** How many lines up the letter before may stand; more than any sentence has between two of its items. */
const LINES = 20;

/**
 * True for a letter or numeral that goes on with a list within the sentence above it: the one before stands in
 * the lines above, behind a punctuation mark, and begins no block of its own.
 */
export function isListedInSentence(enumerator: Enumerator, above: readonly Line[]): boolean {
  if (enumerator.style !== 'bracketed-lower') return false;
  const first = above[0]?.text.text ?? '';
  const text = above
    .slice(-LINES)
    .map(line => line.text.text)
    .join(' ');
  return predecessorsOf(enumerator.value).some(
    before => !first.startsWith(`(${before})`) && isItemIn(text, `(${before})`),
  );
}

/** Whether an item stands in a sentence: "to: (i) report", "report; and (ii) propose". */
function isItemIn(text: string, item: string): boolean {
  for (let at = text.indexOf(` ${item} `); at >= 0; at = text.indexOf(` ${item} `, at + 1)) {
    if (/[:;,](?: and| or)?$/.test(text.slice(Math.max(0, at - 5), at))) return true;
  }
  return false;
}

/** What may come before a letter or numeral in its list: "h" before "i", and nothing before "a". */
function predecessorsOf(value: string): string[] {
  const [letter, numeral] = [letterValue(value) ?? 1, romanValue(value) ?? 1];
  return [
    ...(letter > 1 ? [letterOf(letter - 1)] : []),
    ...(numeral > 1 ? [toRoman(numeral - 1).toLowerCase()] : []),
  ];
}
