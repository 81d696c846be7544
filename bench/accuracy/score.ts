import type { Comparison } from './structure/compare.ts';

export interface Score {
  readonly documents: number;
  /** The number of known clauses. */
  readonly clauses: number;
  readonly exactF1: number;
  readonly nearF1: number;
  /** The share of documents with every clause exact, none missing and none extra. */
  readonly withoutFault: number;
}

/** @param documents the comparisons of each document; a document without any does not count */
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

/** The share of a part in a whole; 0 if the whole is 0. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
