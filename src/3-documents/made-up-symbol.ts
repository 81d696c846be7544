import type { DocumentSymbol } from '../model/id.ts';

const LONGEST = 90;

/** A symbol for a document that has none, from its title: "PART_TWO_INTERNATIONAL_MIGRATION_AND_DEVELOPMENT". */
export function symbolFromTitle(title: string): DocumentSymbol {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toUpperCase()
    .match(/[A-Z0-9]+/g);
  let symbol = '';
  for (const word of words ?? ['UNTITLED']) {
    if (symbol.length + word.length > LONGEST) break;
    symbol += symbol === '' ? word : `_${word}`;
  }
  return (symbol || (words?.[0]?.slice(0, LONGEST) ?? '')) as DocumentSymbol;
}
