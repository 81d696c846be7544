/** An affine transformation, as PDF writes it: x' = a·x + c·y + e and y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `inner` first and `outer` on its result. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Six finite numbers, from a list or from a list within the arguments of an operator; null for anything else. */
export function toMatrix(values: unknown): Matrix | null {
  const list = Array.isArray(values) && values.length === 1 ? values[0] : values;
  if (!Array.isArray(list) && !ArrayBuffer.isView(list)) return null;
  const [a, b, c, d, e, f] = Array.from(list as ArrayLike<unknown>, Number);
  const matrix = [a, b, c, d, e, f].map(value => value ?? Number.NaN);
  return matrix.every(Number.isFinite) ? (matrix as unknown as Matrix) : null;
}
