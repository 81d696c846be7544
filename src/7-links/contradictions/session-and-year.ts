import { DATE_PATTERN } from '../../references/date.ts';
import { ORDINAL_PATTERN, readOrdinal } from '../../references/ordinal.ts';
import { regularSessionPeriod } from '../../references/regular-session.ts';
import { type Contradiction, citationEvidence } from './contradiction.ts';
import type { Corpus, UnitRow } from './corpus.ts';

/**
 * Sessions of the General Assembly given with a year, or a day in a year, in which they were not held: "The
 * General Assembly, at its sixtieth session in 2004". The organ must be named next to the session, since the
 * sessions of other organs have no such calendar.
 */
export const sessionAndYearDiffer = (corpus: Corpus): Contradiction[] =>
  corpus.units
    .values()
    .flatMap(unit =>
      [...unit.text.matchAll(SESSION_WITH_YEAR)].flatMap(match => contradictionIn(unit, match)),
    )
    .toArray();

/** "sixtieth session", "60th regular session of the General Assembly". */
const SESSION = String.raw`\b(?<ordinal>${ORDINAL_PATTERN}) (?:regular )?session(?<of> of the General Assembly)?`;
/** ", ", " held ", ", to be convened ", " which was held ". */
const HELD = ',? (?:(?:to be |which was )?(?:held|convened) )?';
/** "in 2005", "in September 2005", "on 14 September 2005". */
const YEAR = [
  String.raw`(?:in (?:[A-Z][a-z]+ )?(?<year>(?:19|20)\d\d)\b`,
  `|on (?<day>${DATE_PATTERN}))`,
].join('');
/** ", the General Assembly". */
const ORGAN_AFTER = String.raw`(?<after>, the General Assembly\b)?`;
const SESSION_WITH_YEAR = new RegExp(SESSION + HELD + YEAR + ORGAN_AFTER, 'gi');

/** "General Assembly decided to convene it during its ", without another name or sentence in between. */
const ORGAN_BEFORE = /\bGeneral Assembly\b[^A-Z.;]*$/;
/** Longer than what usually stands between the organ and its session. */
const MAX_BEFORE = 80;

function contradictionIn({ id, documentId, text }: UnitRow, match: RegExpExecArray): Contradiction[] {
  const { index } = match;
  const { ordinal = '', of, after, year, day } = match.groups ?? {};
  const session = readOrdinal(ordinal);
  const period = session === null ? null : regularSessionPeriod(session);
  const isOrganNamed =
    of !== undefined ||
    after !== undefined ||
    ORGAN_BEFORE.test(text.slice(Math.max(0, index - MAX_BEFORE), index));
  if (!period || !isOrganNamed) return [];
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  const given = year ?? day?.slice(-4) ?? '';
  if (given >= from && given <= to) return [];
  const says = `session ${session} of the General Assembly was in ${given}`;
  const message = `${says}, but it was from September ${from} to September ${to}`;
  const place = { documentId, unitId: id, start: index, end: index + match[0].length };
  return [{ code: 'SESSION_AND_YEAR_DIFFER', message, evidence: [citationEvidence(place, says)] }];
}
