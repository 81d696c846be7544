import type { Token } from './tokens.ts';
import { queryUnreadable } from './unreadable.ts';

/** More than people type; it bounds the cost of a query. */
const MAX_TERMS = 32;
/** A prefix costs as much as all the indexed words that it matches. */
const MAX_PREFIXES = 5;

/** @throws ServiceError QUERY_UNREADABLE at the first term that is one too many */
export function checkSize(tokens: readonly Token[]): void {
  const terms = tokens.filter(token => token.kind === 'term');
  const last = terms[MAX_TERMS];
  if (last) {
    throw queryUnreadable(
      last.at,
      `more than ${MAX_TERMS} words; put what belongs together between quotation marks`,
    );
  }
  const prefix = terms.filter(({ isPrefix }) => isPrefix)[MAX_PREFIXES];
  if (prefix) throw queryUnreadable(prefix.at, `more than ${MAX_PREFIXES} words with an asterisk`);
}
