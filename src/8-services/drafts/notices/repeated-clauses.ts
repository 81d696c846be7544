import type { Clause } from '../../../model/document.ts';
import { wordKeys } from '../../../wording/words.ts';
import type { Notice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';

/** Shorter clauses, as the items of a list, may be alike by right. */
const MIN_WORDS = 6;

/** Clauses, or parts of one clause, that say the same in the same words; "also" and "further" do not count. */
export const repeatedClauses = ({ documents }: NoticeContext): Notice[] =>
  documents.flatMap(({ clauses }) => {
    const first = new Map<string, Clause>();
    return clauses.flatMap(clause => {
      const words = wordKeys(clause.text).filter(word => !REPETITION.has(word));
      if (words.length < MIN_WORDS) return [];
      const key = [clause.part, clause.parent, words.join(' ')].join('|');
      const before = first.get(key);
      if (before === undefined) first.set(key, clause);
      return before === undefined ? [] : [noticeOf(before, clause)];
    });
  });

const REPETITION: ReadonlySet<string> = new Set(['also', 'further', 'again', 'once']);

const noticeOf = (before: Clause, { id, label, ranges }: Clause): Notice => ({
  code: 'CLAUSE_REPEATED',
  basis: 'text',
  confidence: 'certain',
  message: `${label} says the same as ${before.label}`,
  unit: id,
  ranges,
  correction: null,
  evidence: [],
});
