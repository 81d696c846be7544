import { datedSessions } from '../../citation-rules/session-and-year.ts';
import { regularSessionPeriod } from '../../references/regular-session.ts';
import { type Contradiction, citationEvidence } from './contradiction.ts';
import type { Corpus, UnitRow } from './corpus.ts';

/**
 * Sessions of the General Assembly given with a year, or a day in a year, in which they were not held: "The
 * General Assembly, at its sixtieth session in 2004". The organ must be named next to the session, since the
 * sessions of other organs have no such calendar.
 */
export const sessionAndYearDiffer = (corpus: Corpus): Contradiction[] =>
  corpus.units.values().flatMap(contradictionsIn).toArray();

const contradictionsIn = ({ id, documentId, text }: UnitRow): Contradiction[] =>
  datedSessions(text).flatMap(({ start, end, session, year, isOfAssembly }) => {
    const period = regularSessionPeriod(session);
    if (!period || !isOfAssembly) return [];
    const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)];
    if (year >= Number(from) && year <= Number(to)) return [];
    const says = `session ${session} of the General Assembly was in ${year}`;
    const message = `${says}, but it was from September ${from} to September ${to}`;
    const place = { documentId, unitId: id, start, end };
    return [{ code: 'SESSION_AND_YEAR_DIFFER', message, evidence: [citationEvidence(place, says)] }];
  });
