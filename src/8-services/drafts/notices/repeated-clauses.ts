import type { Clause } from '../../../model/document.ts';
import { wordKeys } from '../../../wording/words.ts';
import type { Notice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';

/** Shorter clauses, as the items of a list, may be alike by right. */
const MIN_WORDS = 6;

/** Clauses, or parts of one clause, that say the same in the same words; "also" and "further" do not count. */
export const repeatedClauses = ({ documents }: NoticeContext): Notice[] =>
  documents.flatMap(({ clauses }) => repetitionsAmong(clauses).map(noticeOf));

/** A clause, and one after it with the same words. */
interface Repetition {
  readonly before: Clause;
  readonly again: Clause;
}

export function repetitionsAmong(clauses: readonly Clause[]): Repetition[] {
  const first = new Map<string, Clause>();
  return clauses.flatMap(again => {
    const words = wordKeys(again.text).filter(word => !REPETITION.has(word));
    if (words.length < MIN_WORDS) return [];
    const key = [again.part, again.parent, words.join(' ')].join('|');
    const before = first.get(key);
    if (before === undefined) first.set(key, again);
    return before === undefined ? [] : [{ before, again }];
  });
}

const REPETITION: ReadonlySet<string> = new Set(['also', 'further', 'again', 'once']);

const noticeOf = ({ before, again: { id, label, ranges } }: Repetition): Notice => ({
  code: 'CLAUSE_REPEATED',
  basis: 'text',
  confidence: 'certain',
  message: `${label} says the same as ${before.label}`,
  unit: id,
  ranges,
  correction: null,
  evidence: [],
});
