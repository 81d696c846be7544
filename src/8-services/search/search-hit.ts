import type { SearchRow } from '../../../db/queries/search/search.ts';
import type { Range } from '../../model/range.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { matchRanges } from './match-ranges.ts';

/** A text that matches a query. */
export interface SearchHit {
  readonly row: SearchRow;
  /** The text of the unit; for a document, its symbol and title. */
  readonly text: string;
  readonly matches: readonly Range[];
  readonly fragments: readonly Fragment[];
}

export function searchHit(row: SearchRow): SearchHit {
  const text = row.unit?.text ?? documentName(row.document);
  const matches = matchRanges(row.marked);
  return { row, text, matches, fragments: fragmentsOf(text, matches) };
}

/** The text by which a document is found: its title, and its symbol unless that is made up. */
const documentName = ({ symbol, symbolMadeUp, title }: SearchRow['document']): string =>
  [symbolMadeUp ? null : symbol, title].filter(part => part !== null).join('. ');
