import { matterWords } from '../../../wording/matter/matter-words.ts';
import { searchWords } from '../../../wording/search-words.ts';
import type { TextQuery } from './tree.ts';
import { queryUnreadable } from './unreadable.ts';

/** From this number of words on, words without any sign are a sentence; people look for fewer. */
const MIN_WORDS_OF_SENTENCE = 12;
/** With more words, a text is a sentence whatever signs it has. */
const MAX_WORDS_OF_QUERY = 32;
/** Bounds the cost of a query: more words that tell something than a long clause has. */
const MAX_TERMS = 60;

const SIGN = /["“”„‟«»()*]|(?:^|\s)-|\b(?:OR|AND|NOT)\b/u;

/** Whether a query is a sentence that was pasted: nobody expects a text that has all of its words. */
export function isSentence(typed: string): boolean {
  const { length } = searchWords(typed);
  return length > MAX_WORDS_OF_QUERY || (length >= MIN_WORDS_OF_SENTENCE && !SIGN.test(typed));
}

/**
 * The query for texts that have any of the words that tell what a text is about, in any form. Signs mean nothing.
 *
 * @throws ServiceError QUERY_UNREADABLE if there is no word
 */
export function anyWordQuery(typed: string): TextQuery {
  const telling = matterWords(typed);
  const words = telling.length > 0 ? telling : searchWords(typed);
  const [first, ...others] = words.slice(0, MAX_TERMS).map(toTerm);
  if (!first) throw queryUnreadable(0, 'there is no word to look for');
  return others.length === 0 ? first : { kind: 'any', operands: [first, ...others] };
}

const toTerm = (word: string) => ({ kind: 'term' as const, words: [word], exact: false, isPrefix: false });
