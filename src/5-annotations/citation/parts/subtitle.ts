import { endOfMatchAt } from './match-at.ts';

/**
 * The end of a name with the subtitle after a colon, "Seoul Agenda: Goals for the Development of Arts
 * Education"; `end` if it has none.
 */
export const subtitleEnd = (text: string, end: number): number => endOfMatchAt(SUBTITLE, text, end);

const CAPITALIZED = String.raw`\p{Lu}[\p{L}\p{N}’-]*`;
const SMALL_WORD = '(?:a|an|and|at|for|from|in|of|on|or|the|to|towards|with|within)';
/** A mark, or who issued it. A subtitle that no mark closes is the beginning of a clause or a list. */
const AFTER_SUBTITLE = String.raw`[.,;)”]|$|\s\(|\sby\sthe\s`;
const SUBTITLE = new RegExp(
  `: (?:An? |The )?${CAPITALIZED}(?:,? (?:${SMALL_WORD} ){0,3}${CAPITALIZED}){1,30}(?=${AFTER_SUBTITLE})`,
  'uy',
);
