import { endOfMatchAt } from '../parts/match-at.ts';

/**
 * The end of an instrument's name with the time that it is for, which shorter forms of the name lack: "World
 * Programme of Action for Youth | to the Year 2000 and Beyond"; `end` if none follows.
 */
export const periodEnd = (text: string, end: number): number => endOfMatchAt(PERIOD, text, end);

const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;
const PERIOD = new RegExp(
  [
    // " to the Year 2000 and Beyond", " for the Year 2025", " to the year 2000 and Beyond"; all in small letters it may be
    // when something is to be done
    String.raw`\s(?:to|for|towards)\sthe\s(?:Year\s${YEAR}(?:\sand\s[Bb]eyond)?|year\s${YEAR}\sand\sBeyond)\b`,
    // " for the Decade 2011–2020", " for the Period 2018–2027"
    String.raw`\sfor\sthe\s(?:Decade|Period)\s${YEAR}\s?[–-]\s?${YEAR}`,
  ].join('|'),
  'y',
);
