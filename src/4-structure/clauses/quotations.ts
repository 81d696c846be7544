import type { Block } from '../../2-blocks/block.ts';

/** More blocks than any amendment quotes; a quotation that does not end within them is a slip of the text. */
const MOST_QUOTED = 150;
/** A quotation without a colon before it is a title or a phrase, which only a stray blank line can divide. */
const MOST_DIVIDED = 1;

/**
 * Marks the blocks of quotations that go on for several paragraphs, as "Article 3" and "1. The Board has five
 * members" below "Decides to amend the statute to read as follows:". They belong to the clause that quotes them,
 * whatever numbers and headings they have of their own.
 */
export function markQuoted(blocks: readonly Block[]): readonly Block[] {
  const marked = [...blocks];
  for (let at = 0; at < blocks.length; at++) {
    const { text = '' } = blocks[at]?.text ?? {};
    const standsAlone = /^["“]/.test(text) && /:$/.test(blocks[at - 1]?.text.text ?? '');
    const end = standsAlone && isQuotation(text) ? at : endOfQuotation(blocks, at, standsAlone);
    for (let quoted = standsAlone ? at : at + 1; quoted <= end; quoted++) {
      const block = marked[quoted];
      if (block !== undefined) marked[quoted] = { ...block, quoted: true };
    }
    at = Math.max(at, end);
  }
  return marked;
}

/** The index of the block that ends the quotation which the block at `from` leaves open; -1 if it leaves none. */
function endOfQuotation(blocks: readonly Block[], from: number, standsAlone: boolean): number {
  const { text = '' } = blocks[from]?.text ?? {};
  const isStraight = text.split('"').length % 2 === 0;
  if (!isStraight && openQuotes(text) <= 0) return -1;
  const isLedIn = standsAlone || /: ?["“][^"”]*$/.test(text.slice(-MOST_LED_IN));
  const last = from + (isLedIn ? MOST_QUOTED : MOST_DIVIDED);
  for (let at = from + 1; at <= last && at < blocks.length; at++) {
    const { text = '' } = blocks[at]?.text ?? {};
    if (isStraight ? text.split('"').length % 2 === 0 : closesQuotation(text)) return at;
  }
  return -1;
}

const MOST_LED_IN = 2000;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const openQuotes = (text: string): number => count(text, '“') - count(text, '”');

/** True for a block that ends a quotation begun above it; each of its paragraphs may begin with a mark. */
const closesQuotation = (text: string): boolean =>
  openQuotes(text) < 0 || (text.startsWith('“') && isQuotation(text) && openQuotes(text) === 0);

/** A quotation from end to end: "“3. Requests it.”;". */
const isQuotation = (text: string): boolean =>
  /["”][.;,)]{0,2}(?: and| or)?$/.test(text) && openQuotes(text) === 0 && count(text, '"') % 2 === 0;
