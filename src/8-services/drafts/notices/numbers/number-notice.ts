import type { DocumentSymbol } from '../../../../model/id.ts';
import type { DraftCitation } from '../../draft-check.ts';
import type { PlacedNotice } from '../notice.ts';
import type { NoticeContext } from '../notice-context.ts';
import { placeWithin } from '../place-within.ts';

/** A citation of a resolution by its number. */
export type ActCitation = DraftCitation & { readonly symbol: DocumentSymbol };

export const isAct = (citation: DraftCitation): citation is ActCitation =>
  citation.kind === 'resolution' && citation.symbol !== null && citation.instrument === null;

/** A notice at the number of a citation. */
export const numberNotice = (
  { textOf }: NoticeContext,
  { unit, start, end, symbol }: ActCitation,
  message: string,
  correction: string | null,
): PlacedNotice => ({
  code: 'CITED_NUMBER',
  basis: 'data-set',
  confidence: 'likely',
  message,
  unit,
  at: placeWithin(textOf(unit), { start, end }, numberOf(symbol)),
  correction,
  evidence: [],
});

/** The number of a resolution as texts print it: "58/208", "2181 (2013)". */
function numberOf(symbol: string): RegExp {
  const [, number = '', period] = NUMBER.exec(symbol) ?? [];
  return new RegExp(String.raw`\b${number}${period === undefined ? '' : String.raw` ?\(${period}\)`}`);
}

/** "58/208" of "A/RES/58/208", "1541 (XV)" of "A/RES/1541(XV)". */
export function printedNumber(symbol: string): string {
  const [, number = '', period] = NUMBER.exec(symbol) ?? [];
  return period === undefined ? number : `${number} (${period})`;
}

const NUMBER = /(\d{1,4}(?:\/\d{1,4}[A-Z]?)?)(?:\((\w{1,8})\))?$/;
