import { setFlagsFromString } from 'node:v8';

/** Flags of V8 with the values that keep the heap small, and their defaults. */
const FLAGS: readonly (readonly [name: string, small: number, usual: number])[] = [
  // The part for new objects keeps its first size, instead of growing with what is made.
  ['semi-space-growth-factor', 1, 2],
  // The part for old objects is collected when it has grown by half, instead of by up to four times.
  ['heap-growing-percent', 50, 0],
];

/**
 * Runs what makes much garbage and is in no hurry, with a heap in proportion to what is in use: garbage is
 * collected before it takes hundreds of megabytes.
 */
export async function withSmallHeap<Value>(run: () => Promise<Value>): Promise<Value> {
  for (const [name, small] of FLAGS) setFlagsFromString(`--${name}=${small}`);
  try {
    return await run();
  } finally {
    for (const [name, , usual] of FLAGS) setFlagsFromString(`--${name}=${usual}`);
  }
}
