import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';

/* Tasks that behave badly in one way each. */

/** Answers after a while, and says in which thread. */
export async function wait(ms: number): Promise<number> {
  await setTimeout(ms);
  return threadId;
}

/** Never returns to the event loop. */
export async function spin(): Promise<never> {
  for (;;);
}

export async function useMemory(): Promise<never> {
  const held: number[][] = [];
  for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => index / 3));
}

export async function fail(message: string): Promise<never> {
  throw new RangeError(message);
}

/** An error that no task catches, as of a stream that nobody listens to. */
export async function crash(): Promise<void> {
  queueMicrotask(() => {
    throw new Error('nobody caught this');
  });
  await setTimeout(10_000);
}

export async function exit(code: number): Promise<never> {
  process.exit(code);
}
