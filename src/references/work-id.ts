import type { DocumentSymbol, WorkId } from '../model/id.ts';
import { documentId } from './address.ts';
import { namedId } from './named-id.ts';

/** What a citation says about what it cites. */
interface Cited {
  readonly symbol: DocumentSymbol | null;
  readonly instrument: string | null;
}

/**
 * The id of the work that is cited: that of an instrument, if it is cited by its name, else that of the
 * document of the symbol. Null if the citation gives neither.
 */
export function workId({ symbol, instrument }: Cited): WorkId | null {
  if (instrument !== null) return instrumentWorkId(instrument);
  return symbol === null ? null : symbolWorkId(symbol);
}

/** The work of a symbol has the id of the document, whether the data set has the document or not. */
export const symbolWorkId = (symbol: DocumentSymbol): WorkId => documentId(symbol) as string as WorkId;

/**
 * The id of an instrument, made from the words of its name: `convention-on-the-rights-of-the-child`. Unlike
 * that of a symbol it has no capitals. Null if the name has neither letters nor digits of the Latin alphabet.
 */
export function instrumentWorkId(name: string): WorkId | null {
  const words =
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.length === 0 ? null : (namedId(words.join('-')) as WorkId);
}
