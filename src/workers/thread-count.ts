import { availableParallelism } from 'node:os';
import type { ThreadCount } from '../setting-formats.ts';

/**
 * The most worker threads. `auto` leaves one processor to the main thread; but there are two at least, so
 * that one long task does not hold up all the others.
 */
export const numberOfThreads = (threads: ThreadCount): number =>
  threads === 'auto' ? Math.max(2, availableParallelism() - 1) : threads;
