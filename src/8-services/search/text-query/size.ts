import type { Token } from './tokens.ts';
import { queryUnreadable } from './unreadable.ts';

/** More than people type; so what a query costs is bounded. */
const MOST_TERMS = 32;
/** Each is as many words as the index has that begin so. */
const MOST_BEGINNINGS = 5;

/** @throws ServiceError QUERY_UNREADABLE at the first term that is one too many */
export function checkSize(tokens: readonly Token[]): void {
  const terms = tokens.filter(token => token.kind === 'term');
  const last = terms[MOST_TERMS];
  if (last) {
    throw queryUnreadable(
      last.at,
      `more than ${MOST_TERMS} words; put what belongs together between quotation marks`,
    );
  }
  const beginning = terms.filter(({ opens }) => opens)[MOST_BEGINNINGS];
  if (beginning) throw queryUnreadable(beginning.at, `more than ${MOST_BEGINNINGS} words with an asterisk`);
}
