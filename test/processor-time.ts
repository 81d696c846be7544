import type { Test } from 'tap';

/** Milliseconds of processor time, so that other work of the machine does not count. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** The piece repeated up to a million characters, and an ending that matches nothing. */
export const millionOf = (piece: string): string => `${piece.repeat(1_000_000 / piece.length)}x`;

interface GrowthOptions {
  /** What is measured, for the message. */
  readonly name: string;
  /** Works on a text of `size`, in any unit. */
  readonly work: (size: number) => void;
  readonly size: number;
  /** Milliseconds below which a time is too short to compare; it then counts as this many. */
  readonly moment: number;
}

/**
 * Asserts that eight times the text takes at most 32 times as long: a time that grows with the square takes
 * 64 times. The work runs once beforehand, so that it is compiled.
 */
export function assertProportionalTime(t: Test, { name, work, size, moment }: GrowthOptions): void {
  work(size);
  const once = processorTime(() => work(size));
  const eightfold = processorTime(() => work(8 * size));
  t.ok(eightfold < 32 * Math.max(once, moment), `${name}: ${once} ms, eight times as much: ${eightfold} ms`);
}
