import { similarIds } from '../../../../citation-rules/mistyped-number.ts';
import { documentId } from '../../../../references/address.ts';
import { sentenceAround } from '../../../../wording/sentence.ts';
import type { PlacedNotice } from '../notice.ts';
import type { NoticeContext } from '../notice-context.ts';
import { citingDocuments } from './citing-documents.ts';
import { type ActCitation, numberNotice, printedNumber } from './number-notice.ts';

/** "the report of the Secretary-General, submitted in accordance with [resolution 77/226]" */
const isReported = (before: string): boolean =>
  /\b(?:report|note)\b/.test(before.slice(-LONGEST_REPORT)) &&
  /(?:in accordance with|pursuant to|requested in|under) (?:(?:General |Human Rights |Security )?(?:Assembly|Council) )?$/.test(
    before,
  );
const LONGEST_REPORT = 300;

/**
 * The number of the resolution that asked for a report, without a date and nowhere else in the draft, which
 * cites another with a date that differs in a digit, or in the order of two: what is mentioned again has no
 * date. No document may cite both.
 */
export async function otherThanReported(
  context: NoticeContext,
  cited: readonly ActCitation[],
): Promise<PlacedNotice[]> {
  const doubtful = doubtfulAmong(context, cited);
  const symbols = doubtful.flatMap(({ citation, other }) => [citation.symbol, other.symbol]);
  const citing = await citingDocuments(context, symbols);
  return doubtful.flatMap(({ citation, other }) => {
    const citingOther = citing.get(other.symbol);
    if ([...(citing.get(citation.symbol) ?? [])].some(id => citingOther?.has(id))) return [];
    const message = `${citation.symbol} is cited without a date and only here; the draft cites ${other.symbol}, which differs in a digit or the order of two`;
    return [numberNotice(context, citation, message, printedNumber(other.symbol))];
  });
}

interface Doubtful {
  readonly citation: ActCitation;
  /** The citation that it is likely to mean. */
  readonly other: ActCitation;
}

function doubtfulAmong({ textOf, own }: NoticeContext, cited: readonly ActCitation[]): Doubtful[] {
  const byId = Map.groupBy(cited, ({ symbol }) => documentId(symbol));
  return cited.flatMap(citation => {
    const { symbol, citedDate, unit, start } = citation;
    const isLone = citedDate === null && byId.get(documentId(symbol))?.length === 1;
    const text = textOf(unit);
    if (!isLone || !isLong(symbol) || own.has(documentId(symbol)) || !isReported(text.slice(0, start)))
      return [];
    const sentence = sentenceAround(text, citation);
    const others = similarIds(symbol)
      .flatMap(similar => byId.get(similar)?.find(({ citedDate }) => citedDate !== null) ?? [])
      .filter(other => other.unit !== unit || other.end <= sentence.start || other.start >= sentence.end);
    const [other] = others;
    return other && others.length === 1 ? [{ citation, other }] : [];
  });
}

/** Short numbers are that similar by chance: "70/1", "76/1". */
const isLong = (symbol: string): boolean => /\d{2}$/.test(symbol);
