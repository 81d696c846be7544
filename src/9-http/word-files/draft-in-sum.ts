import type { DraftCheck } from '../../8-services/drafts/draft-check.ts';
import { clausesCounted } from './remarks.ts';

/** What the check of a draft has found in all, and what the draft continues, in a few sentences. */
export const draftInSum = (check: DraftCheck): string[] => [
  ...foundInSum(check),
  ...check.continues.map(
    ({ predecessor: { symbol }, counts }) => `Continues ${symbol}: ${clausesCounted(counts)}.`,
  ),
];

/** What the check of a draft has found in all, in a few sentences. */
export const foundInSum = ({ notices, counts, agreedLanguage }: DraftCheck): string[] => [
  notices.length === 0 ? 'Nothing wrong was found.' : `${counted(notices.length, 'slip')} found.`,
  ...(counts.outside === 0
    ? []
    : [
        `${counted(counts.outside, 'citation')} could not be held against a document: the data set does not have it.`,
      ]),
  wordingInSum(agreedLanguage),
];

function wordingInSum(clauses: DraftCheck['agreedLanguage']): string {
  const agreed = clauses.filter(({ reuse }) => reuse === 'same-words').length;
  const isNew = clauses.filter(({ reuse }) => reuse === 'none').length;
  const nearly = clauses.length - agreed - isNew;
  return `Of ${counted(clauses.length, 'clause')}, ${agreed} are agreed word for word, ${nearly} nearly, ${isNew} are new.`;
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
