import t from 'tap';
import { contradictsDate, missedPeriod } from '../../src/citation-rules/cited-date.ts';
import { symbol } from '../fixture.ts';

t.equal(contradictsDate('2003-12-23', '2003-12-23'), false, 'the same date');
t.equal(contradictsDate('2003-12-22', '2003-12-23'), true, 'another date');
t.equal(contradictsDate(null, '2003-12-23'), false, 'no date is cited');
t.equal(contradictsDate('2003-12-22', null), false, 'the own date is unknown');

/** A symbol, a date, and the first day of the period if the date lies outside it. */
const PERIODS: readonly (readonly [why: string, of: string, date: string, from: string | null])[] = [
  ['within the session', 'A/RES/58/208', '2003-12-23', null],
  ['in the month that two sessions share', 'A/RES/57/337', '2003-09-15', null],
  ['before the session', 'A/RES/58/208', '2002-12-23', '2003-09-01'],
  ['after the session', 'A/RES/58/208', '2004-10-01', '2003-09-01'],
  ['a session in Roman numerals', 'A/RES/2200(XXI)A', '1956-12-16', '1966-09-01'],
  ['the first sessions kept to no calendar', 'A/RES/217(III)A', '1960-01-01', null],
  ['a special session', 'A/RES/S-21/2', '1980-01-01', null],
  ['a year of the Security Council', 'S/RES/1325(2000)', '2001-10-31', '2000-01-01'],
  ['documents are no resolutions', 'A/58/98', '1999-01-01', null],
];

for (const [why, of, date, from] of PERIODS) t.equal(missedPeriod(symbol(of), date)?.from ?? null, from, why);
