import type { Change, ChangeManner } from '../model/document.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { symbolFacts } from './symbol-facts.ts';

const MANNERS: Readonly<Record<string, ChangeManner>> = {
  Corr: 'corrects',
  Add: 'adds-to',
  Rev: 'revises',
  Amend: 'amends',
  Amdt: 'amends',
};

const LAST_ELEMENT = new RegExp(`^(?<changed>.+)/(?<manner>${Object.keys(MANNERS).join('|')})\\.?\\d+$`);

/**
 * What the last element of a symbol says that the document changes: "A/78/227/Corr.1" corrects A/78/227,
 * "A/C.3/78/L.60/Rev.1/Corr.1" corrects A/C.3/78/L.60/Rev.1. Null for a symbol without such an element.
 */
export function symbolChange(symbol: DocumentSymbol): Change | null {
  const { changed, manner: abbreviation = '' } = LAST_ELEMENT.exec(symbol)?.groups ?? {};
  const manner = MANNERS[abbreviation];
  return changed === undefined || manner === undefined ? null : { manner, symbol: changed as DocumentSymbol };
}

/** True for the symbol of a resolution or decision; false for that of its corrigendum. */
export const isActSymbol = (symbol: DocumentSymbol): boolean =>
  symbolFacts(symbol).kind !== 'document' && symbolChange(symbol) === null;
