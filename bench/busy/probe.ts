import { setTimeout } from 'node:timers/promises';
import { send } from './send.ts';

/** Milliseconds in which half of the requests, 99 of 100, and all of them were answered. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** The milliseconds between two requests. */
const EVERY = 5;
/** The milliseconds after which a request is given up; they count as its time. */
const PATIENCE = 5000;

/**
 * Sends requests to the paths in turn at a steady rate, whether or not those before have been answered: who
 * waits for a slow answer would ask less while the server is slow. The time counts from when a request is due.
 */
export async function probe(
  address: string,
  paths: readonly string[],
  seconds: number,
): Promise<ReadonlyMap<string, Times>> {
  const times = new Map(paths.map(path => [path, [] as number[]]));
  const sent: Promise<void>[] = [];
  const start = performance.now();
  for (let number = 0; number * EVERY < 1000 * seconds; number++) {
    const due = start + number * EVERY;
    await setTimeout(Math.max(0, due - performance.now()));
    const path = paths[number % paths.length] ?? '';
    sent.push(timeOf(address, path, due).then(time => void times.get(path)?.push(time)));
  }
  await Promise.all(sent);
  return new Map([...times].map(([path, measured]) => [path, summary(measured)]));
}

async function timeOf(address: string, path: string, due: number): Promise<number> {
  const started = Math.min(due, performance.now());
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const status = await send(address, { path }, patience);
    if (status !== 200) throw new Error(`${path} was answered with ${status}`);
  } catch (error) {
    if (!patience.aborted) throw error;
  }
  return performance.now() - started;
}

function summary(measured: readonly number[]): Times {
  const sorted = measured.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}
