import { DATE_PATTERN } from '../../references/date.ts';
import { ORDINAL_PATTERN, readOrdinal } from '../../references/ordinal.ts';
import { regularSessionPeriod } from '../../references/regular-session.ts';
import { type Contradiction, citationEvidence } from './contradiction.ts';
import type { Corpus, UnitRow } from './corpus.ts';

/**
 * "The General Assembly, at its sixtieth session in 2005": a year, or a day, in which the session that is named with it
 * was not. Sessions of other organs have no such calendar: the General Assembly must be named next to its session.
 */
export const sessionAndYearDiffer = (corpus: Corpus): Contradiction[] =>
  [...corpus.units.values()].flatMap(unit =>
    [...unit.text.matchAll(SESSION)].flatMap(found => compare(unit, found)),
  );

const SESSION = new RegExp(
  String.raw`\b(?<ordinal>${ORDINAL_PATTERN}) (?:regular )?session(?<of> of the General Assembly)?,? (?:(?:to be |which was )?(?:held|convened) )?(?:in (?:[A-Z][a-z]+ )?(?<year>(?:19|20)\d\d)\b|on (?<day>${DATE_PATTERN}))(?<after>, the General Assembly\b)?`,
  'gi',
);
/** Longer than what can stand between the organ and its session: "decided to convene it during its". */
const REACH = 80;
const BEFORE = /\bGeneral Assembly\b[^A-Z.;]*$/;

function compare({ id, documentId, text }: UnitRow, found: RegExpExecArray): Contradiction[] {
  const { ordinal = '', of, after, year, day } = found.groups ?? {};
  const number = readOrdinal(ordinal);
  const span = number === null ? null : regularSessionPeriod(number);
  const isNamed =
    (of ?? after) !== undefined || BEFORE.test(text.slice(Math.max(0, found.index - REACH), found.index));
  if (!span || !isNamed) return [];
  const [from, to] = [span.from.slice(0, 4), span.to.slice(0, 4)];
  const said = year ?? day?.slice(-4) ?? '';
  if (said >= from && said <= to) return [];
  const says = `session ${number} of the General Assembly was in ${said}`;
  const message = `${says}, but it was from September ${from} to September ${to}`;
  const place = { documentId, unitId: id, start: found.index, end: found.index + found[0].length };
  return [{ code: 'SESSION_AND_YEAR_DIFFER', message, evidence: [citationEvidence(place, says)] }];
}
