import type { FindingCode } from '../../../model/finding.ts';
import type { Range } from '../../../model/range.ts';

/**
 * What notices are about, beside the findings of `FINDING_CODES` that blame the text; in the order of the table in
 * `docs/api.md`, which says what each compares.
 */
export const NOTICE_CODES = [
  'NUMBER_OUT_OF_ORDER',
  'CLAUSE_REPEATED',
  'CITED_DATE',
  'CITED_TITLE',
  'CITED_NUMBER',
  'NUMBER_MISSING',
  'CITED_PART',
  'CITED_SESSION',
  'SESSION_AND_YEAR',
  'DATE_IMPOSSIBLE',
  'SESSION_PAST',
  'DATE_PAST',
  'ADDRESSEE_MISSING',
  'LATEST_NOT_RECALLED',
  'NAME_MISSPELT',
  'DETAIL_DEPARTS',
] as const;

export type NoticeCode = (typeof NOTICE_CODES)[number] | FindingCode;

/**
 * What shows that something is wrong: the text itself (`text`), the drafting rules (`rules`), the calendar of
 * sessions and dates (`calendar`), a list of names (`names`), or the documents of the data set (`data-set`).
 */
export const NOTICE_BASES = ['text', 'rules', 'calendar', 'names', 'data-set'] as const;
export type NoticeBasis = (typeof NOTICE_BASES)[number];

/** `certain`: both cannot be right. `likely`: nobody has written it so, and several have written it otherwise. */
export const NOTICE_CONFIDENCES = ['certain', 'likely'] as const;
export type NoticeConfidence = (typeof NOTICE_CONFIDENCES)[number];

/** Something wrong in a draft. There is one notice for each slip, however many rules find it. */
export interface Notice {
  readonly code: NoticeCode;
  readonly basis: NoticeBasis;
  readonly confidence: NoticeConfidence;
  readonly message: string;
  /** Id of the unit of the draft that has it. */
  readonly unit: string;
  /** Its ranges in the text that was sent. */
  readonly ranges: readonly Range[];
  /** What would be right in place of the words at `ranges`; null if that is not known. */
  readonly correction: string | null;
  /** Ids of the units or documents of the data set that it rests on, at most five. */
  readonly evidence: readonly string[];
}

/** A notice whose place is a range of the text of its unit. */
export interface PlacedNotice extends Omit<Notice, 'ranges'> {
  readonly at: Range;
}
