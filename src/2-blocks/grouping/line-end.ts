import { isOpen } from '../block.ts';

/** Abbreviations with a number behind them. */
const BEFORE_NUMBER = 'paras?|arts?|chaps?|vols?|Nos?|sects?|Sect|figs?|Add|Rev|Corr|Amend|Res';

/** The mark of a note behind the end of a sentence or clause, at the end of a text. */
const MARK_AT_END = new RegExp(
  `(?<=${[
    ',(?!\\d{3})', // "Peoples, 1", "77/125,2", but not "1,000"
    '[;”’)\\]]', // "the Charter; 2"
    '(?<!\\d):', // "decides:3", but not "10:30"
    `(?<=[\\p{Ll})”’])(?<!(?<!\\p{L})(?:${BEFORE_NUMBER}))\\.`, // "the Charter. 2", but not "para. 2"
  ].join('|')}) ?\\d{1,3}$`,
  'u',
);

/** A line without the mark of a note at its end, to see how it ends. */
export const withoutMarkAtEnd = (text: string): string => text.replace(MARK_AT_END, '');

/** Whether a line ends a sentence or a clause, with the mark of a note behind it or not. */
export function endsPart(text: string): boolean {
  const end = withoutMarkAtEnd(text);
  return !isOpen(end) || end.endsWith(',');
}
