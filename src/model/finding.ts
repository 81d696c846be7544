import type { UnitId } from './id.ts';
import type { Range } from './range.ts';

/** What findings are about, in the order of the table in `docs/api.md`, which says what each compares. */
export const FINDING_CODES = [
  'NUMBERING_GAP',
  'NUMBER_REPEATED',
  'NUMBER_COUNTED',
  'MARK_WITHOUT_NOTE',
  'NOTE_WITHOUT_MARK',
  'PHRASE_OUT_OF_PLACE',
  'ORDER_DOUBTFUL',
  'FORMULA_MISSING',
  'BODY_UNKNOWN',
  'NO_SYMBOL',
  'NO_CLAUSES',
  'NO_TEXT',
  'ENDING_UNUSUAL',
  'LONE_NUMBER',
  'CITED_DATE_NOT_OWN',
  'CITED_DATES_DIFFER',
  'CITED_LATER_THAN_TEXT',
  'CITED_DATE_OUT_OF_SESSION',
  'DATE_OUT_OF_SESSION',
  'CITED_DATE_OUT_OF_ORDER',
  'CITED_TITLE_NOT_OWN',
  'CITED_NUMBER_DOUBTFUL',
  'PINPOINT_MISSING',
  'QUOTATION_DEPARTS',
  'SESSION_AND_YEAR_DIFFER',
  'VOTE_COUNT_DIFFERS',
  'VOTED_TWICE',
  'STATE_UNKNOWN',
  'LANGUAGE_NOT_READ',
  'LANGUAGE_MIXED',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** An error in the text (`source`), or a doubt about its parsing (`parser`). */
export interface Finding {
  readonly code: FindingCode;
  readonly kind: 'source' | 'parser';
  readonly unit: UnitId | null;
  readonly message: string;
  readonly ranges: readonly Range[];
}
