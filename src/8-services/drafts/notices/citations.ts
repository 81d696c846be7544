import { citedTitle } from '../../../citation-rules/cited-title.ts';
import type { Range } from '../../../model/range.ts';
import { formatDate } from '../../../references/date.ts';
import type { Correction } from '../../lookup/lookup-result.ts';
import type { DraftCitation } from '../draft-check.ts';
import { doubtfulDates } from './doubtful-dates.ts';
import { doubtfulTitles } from './doubtful-titles.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placeOfDate, placeWithin } from './place-within.ts';
import { placed } from './placed.ts';

/**
 * Citations that the data set contradicts: by the document that is cited, by what nearly all documents say of it, by
 * the calendar, or by the numbers around it. A citation has one notice.
 */
export async function wrongCitations(context: NoticeContext): Promise<Notice[]> {
  const { citations, own } = context;
  const corrected = citations.flatMap(citation => {
    const correction = weightiest(citation.corrections);
    return correction ? [noticeOf(context, citation, correction)] : [];
  });
  const others = citations.filter(
    ({ corrections, target }) => corrections.length === 0 && !own.has(target ?? ''),
  );
  return placed(context, [
    ...corrected,
    ...(await doubtfulDates(context, others)),
    ...(await doubtfulTitles(context, others)),
  ]);
}

/** A wrong number makes the date wrong as well, and is what to say. */
const weightiest = (corrections: readonly Correction[]): Correction | undefined =>
  corrections.find(({ about }) => about === 'number') ?? corrections[0];

const CODES = {
  date: 'CITED_DATE',
  title: 'CITED_TITLE',
  part: 'CITED_PART',
  number: 'CITED_NUMBER',
} as const;

function noticeOf(
  { textOf }: NoticeContext,
  citation: DraftCitation,
  { about, detail, document, date, dates, symbol, title }: Correction,
): PlacedNotice {
  const text = textOf(citation.unit);
  return {
    code: CODES[about],
    basis: dates === null ? 'data-set' : 'calendar',
    confidence: document !== null && about !== 'number' ? 'certain' : 'likely',
    message: detail,
    unit: citation.unit,
    at: placeOf(about, text, citation),
    correction: { date: date && formatDate(date), title, part: null, number: numberOf(symbol) }[about],
    evidence: document === null ? [] : [document],
  };
}

/** "58/208" of "A/RES/58/208"; null for what is not cited by a bare number. */
const numberOf = (symbol: string): string | null => {
  const act = /\/(?:RES|DEC)\//.exec(symbol);
  return act ? symbol.slice(act.index + act[0].length) : null;
};

const NUMBER = /\d[\d/]*(?: ?\([\dIVXLC]+\))?/;

/** The words of a citation that are wrong; all of it where they are not told apart. */
function placeOf(about: Correction['about'], text: string, { start, end }: Range): Range {
  if (about === 'title') return citedTitle(text, end) ?? { start, end };
  if (about === 'part') return { start, end };
  return about === 'date' ? placeOfDate(text, { start, end }) : placeWithin(text, { start, end }, NUMBER);
}
