import type { Range } from '../model/range.ts';
import { DATE_PATTERN, readDate } from '../references/date.ts';
import { ORDINAL_PATTERN, readOrdinal } from '../references/ordinal.ts';

/** A session that a text gives with a year, or a day in a year. */
export interface DatedSession extends Range {
  readonly session: number;
  /** The year. */
  readonly year: number;
  /** "2022-10" where a month or a day is told. */
  readonly month: string | null;
  /** Whether the General Assembly is named beside it. */
  readonly isOfAssembly: boolean;
  /** The range of the ordinal: "eighty-first". */
  readonly ordinal: Range;
}

/** "sixtieth session", "60th regular session of the General Assembly". */
const SESSION = String.raw`\b(?<ordinal>${ORDINAL_PATTERN}) (?:regular )?session(?<of> of the General Assembly)?`;
/** ", ", " held ", ", to be convened ", " which was held ". */
const HELD = ',? (?:(?:to be |which was )?(?:held|convened) )?';
/** "in 2005", "in September 2005", "on 14 September 2005". */
const YEAR = [
  String.raw`(?:in (?:(?<month>[A-Z][a-z]+) )?(?<year>(?:19|20)\d\d)\b`,
  `|on (?<day>${DATE_PATTERN}))`,
].join('');
/** ", the General Assembly". */
const ORGAN_AFTER = String.raw`(?<after>, the General Assembly\b)?`;
const SESSION_WITH_YEAR = new RegExp(SESSION + HELD + YEAR + ORGAN_AFTER, 'gi');

/** "General Assembly decided to convene it during its ", without another name or sentence in between. */
const ORGAN_BEFORE = /\bGeneral Assembly\b[^A-Z.;]*$/;
/** Longer than what usually stands between the organ and its session. */
const MAX_BEFORE = 80;

/** The sessions with a year in a text: "the General Assembly, at its sixtieth session in 2004". */
export const datedSessions = (text: string): DatedSession[] =>
  [...text.matchAll(SESSION_WITH_YEAR)].flatMap(match => {
    const { index } = match;
    const { ordinal = '', of, after, month, year, day } = match.groups ?? {};
    const session = readOrdinal(ordinal);
    if (session === null) return [];
    const before = text.slice(Math.max(0, index - MAX_BEFORE), index);
    return [
      {
        start: index,
        end: index + match[0].length,
        session,
        year: Number(year ?? day?.slice(-4)),
        month: monthOf(day ?? `1 ${month} ${year}`),
        isOfAssembly: of !== undefined || after !== undefined || ORGAN_BEFORE.test(before),
        ordinal: { start: index, end: index + ordinal.length },
      },
    ];
  });

const monthOf = (date: string): string | null => readDate(date)?.slice(0, 'yyyy-mm'.length) ?? null;
