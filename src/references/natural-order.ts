/**
 * Compares symbols in natural order, numbers by value: `A/RES/58/208` before `A/RES/58/1001`. The order does
 * not depend on the locale.
 */
export function compareNaturally(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)];
  const differing = left.findIndex((piece, index) => piece !== right[index]);
  if (differing === -1) return left.length - right.length;
  return comparePieces(left[differing] ?? '', right[differing] ?? '') || compareText(a, b);
}

const pieces = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];

function comparePieces(a: string, b: string): number {
  const isNumber = /^\d/.test(a) && /^\d/.test(b);
  return isNumber ? compareText(padded(a), padded(b)) : compareText(a, b);
}

/** Padded to more digits than any number in a symbol or a file name has. */
const padded = (digits: string): string => digits.replace(/^0+/, '').padStart(40, '0');

/** Compares by code units, independent of the locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
