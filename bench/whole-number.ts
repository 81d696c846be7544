import { InvalidArgumentError } from 'commander';

/** Parses the value of an option that is a count, for commander. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('should be a number from 1 to 9999.');
  return Number(text);
}
