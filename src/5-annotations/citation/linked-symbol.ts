import { firstEndingAfter } from '../../4-structure/places.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import type { Link } from '../../model/page.ts';
import type { Range } from '../../model/range.ts';
import { readSymbol } from '../../references/symbol.ts';

/** "https://docs.un.org/en/A/80/596", "https://undocs.org/A/80/596": the symbol is the rest of the address. */
const OFFICIAL_SITE =
  /^https?:\/\/(?:www\.)?(?:docs\.un\.org|undocs\.org)\/(?:(?:ar|zh|en|fr|ru|es)\/)?([^?#]{1,120})/;

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
      const symbol = symbolOf(address);
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

function symbolOf(address: string): DocumentSymbol | null {
  const [, printed] = OFFICIAL_SITE.exec(address) ?? [];
  if (printed === undefined) return null;
  try {
    return readSymbol(decodeURIComponent(printed));
  } catch {
    return null;
  }
}
