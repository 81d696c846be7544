/** The memory of the server at one time. */
export interface Sample {
  readonly minutes: number;
  /** Resident set size, in MiB. */
  readonly rss: number;
  /** Used part of the heap of the main thread, in MiB. */
  readonly heap: number;
  /** What belongs to values of the main thread and stands outside its heap, such as answers kept as bytes, in MiB. */
  readonly external: number;
}

/** How memory went. */
export interface Trend {
  /** The median of each third of the time, in MiB. */
  readonly thirds: readonly [number, number, number];
  /** The slope of the line fitted to the last two thirds, by least squares. */
  readonly mibPerHour: number;
  readonly isFlat: boolean;
}

/** By how much the last third may exceed the one before: caches that are not yet full, noise of the heap. */
const TOLERANCE = 1.05;

/** The first third of the time is for caches to fill. Memory is flat if the last third takes no more than the second. */
export function trendOf(samples: readonly Sample[]): Trend {
  const third = Math.ceil(samples.length / 3);
  const [first, second, last] = [0, 1, 2].map(index =>
    median(samples.slice(index * third, (index + 1) * third).map(({ rss }) => rss)),
  ) as [number, number, number];
  return {
    thirds: [first, second, last],
    mibPerHour: 60 * slope(samples.slice(third)),
    isFlat: last <= second * TOLERANCE,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** MiB a minute. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [time, rss] = [mean(({ minutes }) => minutes), mean(sample => sample.rss)];
  return (
    mean(sample => (sample.minutes - time) * (sample.rss - rss)) /
    mean(({ minutes }) => (minutes - time) ** 2)
  );
}
