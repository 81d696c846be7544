import { InvalidArgumentError } from 'commander';

/** Parses the value of an option that is the seed of random numbers, for commander. */
export function randomSeed(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('should be a whole number.');
  return Number(text);
}
