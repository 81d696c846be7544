import { LRUCache } from 'lru-cache';
import { stemsOf } from '../../../db/stems.ts';
import { anyWordQuery, isSentence } from './text-query/any-word.ts';
import { fts5Query, stemmedWords } from './text-query/fts5.ts';
import { parseTextQuery } from './text-query/parse.ts';
import type { TextQuery } from './text-query/tree.ts';

/**
 * Translates what people type to an FTS5 query over `unit_text`; search and lists
 * share this one query language.
 *
 * @throws ServiceError QUERY_UNREADABLE
 */
export const toTextQuery = (typed: string): string => inFts5(parseTextQuery(typed));

/** What of a query a text must have. */
export const MATCHES = ['all', 'any'] as const;

/**
 * The same for a search that ranks what it finds: a pasted sentence finds what has any of its words, unless
 * all are asked for.
 *
 * @throws ServiceError QUERY_UNREADABLE
 */
export function toRankedQuery(typed: string, match: (typeof MATCHES)[number] | undefined): string {
  const isAny = match === undefined ? isSentence(typed) : match === 'any';
  return inFts5(isAny ? anyWordQuery(typed) : parseTextQuery(typed));
}

const inFts5 = (query: TextQuery): string => fts5Query(query, stemsInQuery(stemmedWords(query)));

/** SQLite takes as long for the stems of two words as for finding the texts that have them. */
function stemsInQuery(words: readonly string[]): ReadonlyMap<string, string> {
  const key = words.join(' ');
  const stems = known.get(key) ?? stemsOf(words);
  known.set(key, stems);
  return stems;
}

const known = new LRUCache<string, ReadonlyMap<string, string>>({ max: 1000 });
