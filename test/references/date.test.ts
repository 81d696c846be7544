import t from 'tap';
import { readDate } from '../../src/references/date.ts';

for (const [why, text, date] of [
  ['day, month, year', 'on 3 December 2003,', '2003-12-03'],
  ['an ordinal', '22nd December 2003', '2003-12-22'],
  ['an ordinal with "of" and a comma', 'the 1st of May, 2003', '2003-05-01'],
  ['the month first', 'December 22, 2003', '2003-12-22'],
  ['the month first, with an ordinal', 'May 3rd 2003', '2003-05-03'],
  ['the first of several', '1 May 2003 and June 2, 2004', '2003-05-01'],
  ['no day of the calendar', '31 June 2003', null],
  ['no day', 'May 2003', null],
] as const)
  t.equal(readDate(text), date, `${why}: ${text}`);
