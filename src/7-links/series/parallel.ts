/**
 * Whether two groups of resolutions run side by side: each has one between two of the other. Then each has its own
 * next one, and neither continues the other, as "Situation of human rights in Myanmar" and "Situation of human rights
 * of Rohingya Muslims in Myanmar".
 *
 * @param a the places of its resolutions in the order of time, ascending
 */
export const areParallel = (a: readonly number[], b: readonly number[]): boolean =>
  hasOneWithin(a, b) && hasOneWithin(b, a);

const hasOneWithin = (places: readonly number[], [first, ...others]: readonly number[]): boolean => {
  const last = others.at(-1);
  return first !== undefined && last !== undefined && places.some(place => first < place && place < last);
};
