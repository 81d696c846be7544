import { firstEndingAfter } from '../../4-structure/places.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import type { Link } from '../../model/page.ts';
import type { Range } from '../../model/range.ts';
import { symbolAtAddress } from './official-site.ts';

/**
 * Makes a function that finds the symbol to which the file itself links a place of its text: evidence for a
 * citation whose words alone do not tell. Null where there is no link to the official site there, or where
 * several lead to different documents.
 */
export function linkedSymbolFinder(
  links: readonly Link[],
): (ranges: readonly Range[]) => DocumentSymbol | null {
  const symbols = links
    .flatMap(({ address, ...range }) => {
      const symbol = symbolAtAddress(address);
      return symbol === null ? [] : [{ ...range, symbol }];
    })
    .toSorted((a, b) => a.start - b.start);
  const linksIn = ({ start, end }: Range) => {
    const from = firstEndingAfter(symbols, start);
    let to = from;
    while ((symbols[to]?.start ?? Infinity) < end) to++;
    return symbols.slice(from, to);
  };
  return ranges => {
    const found = new Set(ranges.flatMap(linksIn).map(({ symbol }) => symbol));
    const [symbol = null] = found;
    return found.size > 1 ? null : symbol;
  };
}
