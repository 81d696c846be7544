import { overlaps } from '../../../model/range.ts';
import { requestsWithoutAddressee } from './addressee.ts';
import { wrongCitations } from './citations.ts';
import { departingDetails } from './details/departing-details.ts';
import { latestNotRecalled } from './latest-of-series.ts';
import { misspeltNames } from './misspelt-names.ts';
import type { Notice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { doubtfulNumbers } from './numbers/doubtful-numbers.ts';
import { openNumbers } from './numbers/open-numbers.ts';
import { missingOwnParagraphs } from './own-paragraphs.ts';
import { pastDays } from './past-days.ts';
import { pastSessions } from './past-sessions.ts';
import { repeatedClauses } from './repeated-clauses.ts';
import {
  councilSessionsAndYears,
  impossibleDates,
  sessionsAndSymbols,
  sessionsAndYears,
} from './sessions.ts';
import { numbersOutOfOrder, structuralFaults } from './structure.ts';

type NoticeRule = (context: NoticeContext) => readonly Notice[] | Promise<readonly Notice[]>;

/** The most informative first: of two that find one slip, the first tells of it. */
const RULES: readonly NoticeRule[] = [
  repeatedClauses,
  numbersOutOfOrder,
  wrongCitations,
  openNumbers,
  missingOwnParagraphs,
  doubtfulNumbers,
  impossibleDates,
  sessionsAndYears,
  councilSessionsAndYears,
  sessionsAndSymbols,
  pastSessions,
  pastDays,
  requestsWithoutAddressee,
  structuralFaults,
  latestNotRecalled,
  misspeltNames,
  departingDetails,
];

/**
 * What is wrong in a draft, in the order of its text. A place has one notice, by the
 * first rule that finds it.
 */
export async function findNotices(context: NoticeContext): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const rule of RULES) {
    for (const notice of await rule(context)) {
      if (!notices.some(other => isSamePlace(other, notice))) notices.push(notice);
    }
  }
  return notices.toSorted((a, b) => startOf(a) - startOf(b));
}

const isSamePlace = (a: Notice, b: Notice): boolean =>
  a.ranges.some(one => b.ranges.some(other => overlaps(one, other)));

const startOf = ({ ranges }: Notice): number => ranges[0]?.start ?? 0;
