/** The median of several measurements, the least and the greatest. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @param measured at least one number */
export function spread(measured: readonly number[]): Spread {
  const sorted = measured.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[Math.floor(index)] ?? Number.NaN;
  const last = sorted.length - 1;
  return { median: (at(last / 2) + at((last + 1) / 2)) / 2, least: at(0), most: at(last) };
}
