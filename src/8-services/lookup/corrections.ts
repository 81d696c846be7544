import type { Agreement } from '../../citation-rules/agreed.ts';
import { contradictsDate, missedPeriod } from '../../citation-rules/cited-date.ts';
import type { CitedDocument } from '../../citation-rules/cited-document.ts';
import { mismatchedTitle } from '../../citation-rules/cited-title.ts';
import type { MissingPart } from '../../citation-rules/part-finder.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import type { FoundCitation } from '../../pipeline/sent-text.ts';
import { formatDateRange } from '../../references/adoption-period.ts';
import { formatDate } from '../../references/date.ts';
import type { CitedWork } from './cited-works.ts';
import type { IntendedWork } from './intended-works.ts';
import type { Correction } from './lookup-result.ts';

/** What the data set says about a citation. */
export interface CitationContext {
  /** The document that the citation resolves to. */
  readonly target: CitedDocument | undefined;
  /** The parts named by the citation that the target does not have. */
  readonly missing: readonly MissingPart[];
  /** The documents that the citation means if its number is mistyped. */
  readonly intended: readonly CitedDocument[];
  /** What the data set says of what is cited, where it does not have the text. */
  readonly work: CitedWork | undefined;
  /** The work that the citation means if its number is mistyped, where the data set has the text of neither. */
  readonly intendedWork: IntendedWork | undefined;
}

/**
 * Corrects a citation that the data set shows to be wrong. Instruments are not corrected,
 * as their names say little.
 */
export function correctionsOf(
  text: string,
  { symbol, citedDate, instrument, end }: FoundCitation,
  { target, missing, intended, work, intendedWork }: CitationContext,
): Correction[] {
  if (symbol === null || instrument !== null) return [];
  return [
    ...(target ? dateCorrections(target, citedDate) : []),
    ...(work?.date
      ? agreedDateCorrections(symbol, citedDate, work.date)
      : periodCorrections(symbol, citedDate, target)),
    ...(work ? agreedTitleCorrections(text, end, symbol, work) : []),
    ...(target ? titleCorrections(text, end, target) : []),
    ...(target ? partCorrections(target, missing) : []),
    ...intended.map(document =>
      correction('number', `${document.symbol} is meant by what is said, not ${symbol}`, document),
    ),
    ...(intendedWork ? [numberCorrection(symbol, intendedWork)] : []),
  ];
}

const dateCorrections = (target: CitedDocument, citedDate: string | null): Correction[] =>
  contradictsDate(citedDate, target.date)
    ? [correction('date', `${target.symbol} is dated ${target.date}, not ${citedDate}`, target)]
    : [];

/** The period that the symbol allows, where the document's own date is unknown. */
function periodCorrections(
  symbol: DocumentSymbol,
  citedDate: string | null,
  target: CitedDocument | undefined,
): Correction[] {
  if (citedDate === null || target?.date != null) return [];
  const period = missedPeriod(symbol, citedDate);
  if (period === null) return [];
  const detail = `${symbol} can only be of a day ${formatDateRange(period)}, not of ${formatDate(citedDate)}`;
  const document = target?.id ?? null;
  return [
    { about: 'date', detail, symbol, title: target?.title ?? null, date: null, dates: period, document },
  ];
}

const titleCorrections = (text: string, end: number, target: CitedDocument): Correction[] =>
  target.title && mismatchedTitle(text, end, target.title)
    ? [correction('title', `${target.symbol} is entitled “${target.title}”`, target)]
    : [];

/** The date on which nearly all documents agree that date what the data set does not have. */
const agreedDateCorrections = (
  symbol: DocumentSymbol,
  citedDate: string | null,
  agreed: Agreement,
): Correction[] =>
  citedDate !== null && contradictsDate(citedDate, agreed.value)
    ? [
        outside(
          'date',
          `${symbol} is dated ${formatDate(agreed.value)} by ${shareOf(agreed)}, not ${formatDate(citedDate)}`,
          { symbol, title: null, date: agreed.value },
        ),
      ]
    : [];

const agreedTitleCorrections = (
  text: string,
  end: number,
  symbol: DocumentSymbol,
  { title, date }: CitedWork,
): Correction[] =>
  title !== null && mismatchedTitle(text, end, title.value) !== null
    ? [
        outside('title', `${symbol} is entitled “${title.value}” by ${shareOf(title)}`, {
          symbol,
          title: title.value,
          date: date?.value ?? null,
        }),
      ]
    : [];

/** "46 of the 47 documents that say so". */
const shareOf = ({ documentCount, ofDocuments }: Agreement): string =>
  documentCount === ofDocuments
    ? `all ${ofDocuments} documents of the data set that say`
    : `${documentCount} of the ${ofDocuments} documents of the data set that say`;

const numberCorrection = (
  symbol: DocumentSymbol,
  { symbol: intended, date, documentCount }: IntendedWork,
): Correction =>
  outside(
    'number',
    `No document of the data set cites ${symbol}; ${documentCount} cite ${intended} with these words`,
    { symbol: intended, title: null, date },
  );

/** A correction to a work that the data set does not have. */
const outside = (
  about: Correction['about'],
  detail: string,
  right: Pick<Correction, 'symbol' | 'title' | 'date'>,
): Correction => ({ about, detail, ...right, dates: null, document: null });

const partCorrections = (target: CitedDocument, missing: readonly MissingPart[]): Correction[] =>
  missing.map(({ pinpoint, last }) =>
    correction('part', `${target.symbol} has no ${pinpoint}: the last is ${last}`, target),
  );

const correction = (
  about: Correction['about'],
  detail: string,
  { id, symbol, title, date }: CitedDocument,
): Correction => ({ about, detail, symbol, title, date, dates: null, document: id });
