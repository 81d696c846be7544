import { commonRuns, wordRuns } from '../../wording/carried-on.ts';
import { wordKeys } from '../../wording/words.ts';
import { memoized } from '../memoized.ts';
import type { CompareTexts } from './tie.ts';

/** Texts are about a group if so many of their clauses name it. */
const MIN_CLAUSES = 3;

/** Makes a function that compares the texts of resolutions, those that are compared again and again read once. */
export function compareTexts(
  clausesOf: (resolution: string) => readonly { readonly text: string }[],
): CompareTexts {
  const textOf = memoized(
    (resolution: string) => resolution,
    resolution => {
      const clauses = clausesOf(resolution).map(({ text }) => wordKeys(text));
      return { runs: wordRuns(clauses), clauses: clauses.map(words => ` ${words.join(' ')} `) };
    },
  );
  return (one, other) => {
    const [a, b] = [textOf(one), textOf(other)];
    const saysOften = (clauses: readonly string[], words: string): boolean =>
      clauses.filter(clause => clause.includes(` ${words} `)).length >= MIN_CLAUSES;
    return {
      commonRuns: commonRuns(a.runs, b.runs),
      bothSay: words => saysOften(a.clauses, words) && saysOften(b.clauses, words),
    };
  };
}
