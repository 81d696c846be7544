import type { DocumentSymbol } from '../model/id.ts';
import { toRoman } from '../model/roman.ts';
import { actSymbol } from '../references/act.ts';
import type { Body } from '../references/body.ts';
import { readResolutionNumber } from '../references/resolution-number.ts';

/** More than any session or year has. */
const MAX_NUMBERS = 10_000;

/** "1-331", "5", "1-3, 7" as numbers; null for anything else, and for a range that runs backwards. */
export function readRange(text: string): readonly number[] | null {
  const pieces = text.split(',').map(piece => /^\s*(\d{1,4})\s*(?:[-–]\s*(\d{1,4})\s*)?$/.exec(piece));
  const ranges = pieces.map(piece => ({ from: Number(piece?.[1]), to: Number(piece?.[2] ?? piece?.[1]) }));
  if (!ranges.every(({ from, to }) => from >= 1 && from <= to)) return null;
  const numbers = ranges.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  return numbers.length > MAX_NUMBERS ? null : [...new Set(numbers)];
}

/**
 * The symbols of the resolutions with these numbers, in the way in which the organ numbered them then:
 * A/RES/79/1 for session 79 of the General Assembly, A/RES/3202(S-VI) for session S-VI, S/RES/2754(2024) and
 * E/RES/2024/5 for the year 2024. Null if the organ has no such session.
 */
export function sessionSymbols(
  body: Body,
  session: string,
  numbers: readonly number[],
): readonly DocumentSymbol[] | null {
  const symbols = numbers.map(number => resolutionIn(body, session.trim().toUpperCase(), number));
  return symbols.every(symbol => symbol !== null) ? symbols : null;
}

function resolutionIn(body: Body, session: string, number: number): DocumentSymbol | null {
  const [special = '', figures] = /^(E?S-)?(\d+)$/.exec(session)?.slice(1) ?? [];
  const roman = figures === undefined ? session : special + toRoman(Number(figures));
  for (const spelling of [`${session}/${number}`, `${number} (${session})`, `${number} (${roman})`]) {
    const read = readResolutionNumber(spelling);
    const symbol = read && actSymbol(body, 'resolution', read);
    if (symbol) return symbol;
  }
  return null;
}
