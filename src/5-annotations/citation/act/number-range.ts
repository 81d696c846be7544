/** A range of more numbers than these between its ends is cited by its ends alone. */
const MOST = 10;

/** The numbers that lie between two: of "55/2 to 55/5" 3 and 4. None where they are many, or run down. */
export function numbersBetween(first: number, last: number): number[] {
  const count = last - first - 1;
  return count > 0 && count <= MOST ? Array.from({ length: count }, (_, index) => first + index + 1) : [];
}

/** What stands between the ends of a range. */
export const isRangeLink = (text: string): boolean => /^(?:\s?[–-]\s?| to )$/.test(text);
