/** The memory of the server at one time. */
export interface Sample {
  readonly minutes: number;
  /** What the process has in memory for itself, in MiB. */
  readonly own: number;
  /** What it has in memory of files, such as pages of the database, in MiB; the kernel takes it back when it likes. */
  readonly mapped: number;
  /** Used part of the heap of the main thread, in MiB. */
  readonly heap: number;
  /** What belongs to values of the main thread and stands outside its heap, such as answers kept as bytes, in MiB. */
  readonly external: number;
}

/** How memory went. */
export interface Trend {
  /** The least and the most memory in each third of the time, in MiB. */
  readonly thirds: readonly Range[];
  /** The slope of the line fitted to the last two thirds, by least squares. */
  readonly mibPerHour: number;
  readonly isFlat: boolean;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** By how much the least of the last third may exceed that of the one before. */
const TOLERANCE = 1.05;

/**
 * The first third of the time is for caches to fill. What is garbage comes and goes, so memory is flat if it
 * falls back as far in the last third as in the second: what is kept for good would raise the least.
 */
export function trendOf(samples: readonly Sample[]): Trend {
  const third = Math.ceil(samples.length / 3);
  const thirds = [0, 1, 2].map(index => rangeOf(samples.slice(index * third, (index + 1) * third)));
  const [, second, last] = thirds;
  return {
    thirds,
    mibPerHour: 60 * slope(samples.slice(third)),
    isFlat: second !== undefined && last !== undefined && last.least <= second.least * TOLERANCE,
  };
}

function rangeOf(samples: readonly Sample[]): Range {
  const sizes = samples.map(({ own }) => own);
  return { least: Math.min(...sizes), most: Math.max(...sizes) };
}

/** MiB a minute. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [time, own] = [mean(({ minutes }) => minutes), mean(sample => sample.own)];
  return (
    mean(sample => (sample.minutes - time) * (sample.own - own)) /
    mean(({ minutes }) => (minutes - time) ** 2)
  );
}
