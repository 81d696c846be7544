/** A range with more numbers between its ends is cited by its ends alone. */
const MAX_IMPLIED_NUMBERS = 10;

/** The numbers between two: 3 and 4 of "55/2 to 55/5". None if they are too many, or descend. */
export function numbersBetween(first: number, last: number): number[] {
  const count = last - first - 1;
  return count > 0 && count <= MAX_IMPLIED_NUMBERS
    ? Array.from({ length: count }, (_, index) => first + index + 1)
    : [];
}

/** True for what links the ends of a range: "–", " to ", " through ". */
export const isRangeLink = (text: string): boolean => /^(?:\s?[–-]\s?| to | through )$/.test(text);
