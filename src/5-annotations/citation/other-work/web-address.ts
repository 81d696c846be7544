import { symbolFacts } from '../../../references/symbol-facts.ts';
import type { CitationFinder } from '../finder.ts';
import { symbolAtAddress } from '../official-site.ts';

const PATH = String.raw`[^\s<>"“”]`;
/** Labels between the first and the last of a host, whose name takes at most 255 octets (RFC 1035, 2.3.4). */
const INNER_LABELS = String.raw`(?:\.[a-z\d-]+){0,125}`;
const ADDRESS = new RegExp(
  [
    // "https://undocs.org/A/58/98", "www.un.org"
    String.raw`(?:https?:\/\/|\bwww\.)${PATH}+`,
    // "undocs.org/A/58/98", but not "someone@un.org" or "un.org"
    String.raw`(?<![\w.@/-])[a-z\d-]+${INNER_LABELS}\.(?:org|int|net|com|edu)\/${PATH}*`,
  ].join('|'),
  'gi',
);

/**
 * Web addresses, without the punctuation of the sentence around them. One at which an official site serves a
 * document cites that document.
 */
export const findWebAddresses: CitationFinder = text =>
  [...text.matchAll(ADDRESS)].map(({ 0: printed, index }) => {
    const address = withoutPunctuation(printed);
    const symbol = symbolAtAddress(address);
    return {
      start: index,
      end: index + address.length,
      kind: symbol === null ? 'web' : symbolFacts(symbol).kind,
      symbol,
      pinpoint: null,
      citedDate: null,
    };
  });

/** Only if the address opens a bracket does one at its end belong to it. */
function withoutPunctuation(address: string): string {
  const punctuation = `.,;:!?'’${address.includes('(') ? '' : ')'}`;
  let end = address.length;
  while (end > 0 && punctuation.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
