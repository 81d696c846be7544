import { stemsOf } from '../../../db/stems.ts';
import { fts5Query, stemmedWords } from './text-query/fts5.ts';
import { parseTextQuery } from './text-query/parse.ts';

/**
 * Translates what people type to an FTS5 query over `unit_text`; search and lists
 * share this one query language.
 *
 * @throws ServiceError QUERY_UNREADABLE
 */
export function toTextQuery(typed: string): string {
  const query = parseTextQuery(typed);
  return fts5Query(query, stemsOf(stemmedWords(query)));
}
