import type { Comparison } from './structure/compare.ts';

export interface Score {
  readonly documents: number;
  /** How many clauses are known. */
  readonly clauses: number;
  readonly exactF1: number;
  readonly nearF1: number;
  /** Share of the documents whose every clause is exact, with none missing and none extra. */
  readonly withoutFault: number;
}

/** One list of comparisons a document; those without any say nothing and do not count. */
export function score(documents: readonly (readonly Comparison[])[]): Score {
  const compared = documents.filter(comparisons => comparisons.length > 0);
  const all = compared.flat();
  const known = all.filter(({ fate }) => fate !== 'extra').length;
  const parsed = all.filter(({ fate }) => fate !== 'missing').length;
  const exact = all.filter(isExact).length;
  const near = exact + all.filter(({ fate }) => fate === 'near').length;
  return {
    documents: compared.length,
    clauses: known,
    exactF1: share(2 * exact, known + parsed),
    nearF1: share(2 * near, known + parsed),
    withoutFault: share(compared.filter(comparisons => comparisons.every(isExact)).length, compared.length),
  };
}

export const isExact = ({ fate }: Comparison): boolean => fate === 'exact';

/** Of nothing, nothing is. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
