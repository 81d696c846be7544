/** As many words in a row are seldom the same by chance. */
const RUN = 5;

/** The runs of words of a text, by which it is told how much of one text another carries on. */
export const wordRuns = (texts: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(words => words.slice(RUN - 1).map((_, from) => words.slice(from, from + RUN).join(' '))),
  );

/** How much of two texts is the same, from 0 to 1: twice the number of common runs over those of both (Dice). */
export function commonRuns(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const run of small) if (large.has(run)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
