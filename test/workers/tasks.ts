import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';

/* Tasks that behave badly in one way each. */

/** Answers after a while, and says in which thread. */
export async function wait(ms: number): Promise<number> {
  await setTimeout(ms);
  return threadId;
}

export const measure = async ({ length }: Uint8Array): Promise<number> => length;

/** Never returns to the event loop. */
export async function spin(): Promise<never> {
  for (;;);
}

export async function useMemory(): Promise<never> {
  const held: number[][] = [];
  for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => index / 3));
}

/** One array that grows: V8 ends the whole process when it has no room for one that is twice as large. */
export async function growArray(): Promise<never> {
  const held: number[] = [];
  for (let at = 0; ; at++) held[at] = at / 3;
}

/** Bytes are not in the heap of the thread. */
export async function useBytes(): Promise<never> {
  const held: Uint8Array[] = [];
  for (;;) held.push(new Uint8Array(100_000).fill(1));
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
