import type { WholeText } from '../8-services/documents/whole-document.ts';

/** What a bibliography says of a text. */
export interface BibliographicRecord {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly symbol: string | null;
  /** ISO 8601, or a year. */
  readonly date: string | null;
  readonly language: string;
  readonly isReport: boolean;
  /** The citation to paste. */
  readonly citation: string;
  /** The address of the official document; null where its organ has none there. */
  readonly address: string | null;
}

export function bibliographicRecord({ document, citation, unit }: WholeText): BibliographicRecord {
  const { id, title, body, author, symbol, symbolMadeUp, date, year, language, type } = document;
  return {
    id: unit?.id ?? id,
    title: title ?? citation,
    author: body ?? author,
    symbol: symbolMadeUp ? null : symbol,
    date: date ?? (year === null ? null : String(year)),
    language,
    isReport: type === 'report' || type === 'compendium',
    citation: unit?.citation ?? citation,
    address: OF_PRINCIPAL_ORGAN.test(symbol) && !symbolMadeUp ? `https://docs.un.org/en/${symbol}` : null,
  };
}

/** The Official Document System has the documents of these organs by their symbols. */
const OF_PRINCIPAL_ORGAN = /^(?:A|S|E|T|ST)\/[^\s]+$/;
