import type { Finder } from '../found.ts';

const ADDRESS =
  /(?:https?:\/\/|\bwww\.)[^\s<>"“”]+|(?<![\w.@/-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:org|int|net|com|edu)\/[^\s<>"“”]*/gi;

/** Addresses in the World Wide Web, without the punctuation of the sentence around them. */
export const findWebAddresses: Finder = text =>
  [...text.matchAll(ADDRESS)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + withoutPunctuation(printed).length,
    kind: 'web',
    symbol: null,
    pinpoint: null,
    citedDate: null,
  }));

/** A bracket at the end belongs to the address if the address opens one. */
function withoutPunctuation(address: string): string {
  const closing = address.includes('(') ? '' : ')';
  let end = address.length;
  while (`.,;:!?'’]${closing}`.includes(address.charAt(end - 1)) && end > 0) end -= 1;
  return address.slice(0, end);
}
