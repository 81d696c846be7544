import type { Worker } from 'node:worker_threads';
import type { StartedThreads } from './started-threads.ts';
import { WorkerFailure } from './worker-failure.ts';

const MIB = 1024 ** 2;

/** How often the memory of busy threads is looked at. Asking takes some 20 microseconds of the thread. */
const LOOK_EVERY_MS = 25;

/**
 * What a thread may take beyond its limit before it is looked at again. V8 itself ends a thread that reaches
 * the limit of its heap only where what is allocated next is small: a large array that grows ends the whole
 * process.
 */
export const HEADROOM_MIB = 2048;

/**
 * Ends threads whose values take more memory than they may, within their heap or, as bytes, beside it; the
 * task of such a thread fails with MEMORY_LIMIT.
 *
 * @returns stops looking
 */
export function limitMemory(threads: StartedThreads, memoryMiB: number, isBusy: () => boolean): () => void {
  const asked = new WeakSet<Worker>();

  async function look(thread: Worker): Promise<void> {
    if (asked.has(thread)) return;
    asked.add(thread);
    const taken = await memoryOf(thread);
    asked.delete(thread);
    // The pool takes it for a failure of the thread: it ends the thread, and hands the error to the task.
    if (taken > memoryMiB * MIB) thread.emit('error', new WorkerFailure('MEMORY_LIMIT'));
  }

  const timer = setInterval(() => {
    // One that has not started yet never answers.
    if (isBusy()) for (const thread of threads.started()) void look(thread);
  }, LOOK_EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** In bytes. A thread answers between two instructions of JavaScript; one that has ended takes no memory. */
async function memoryOf(thread: Worker): Promise<number> {
  try {
    const { used_heap_size: heap, external_memory: bytes } = await thread.getHeapStatistics();
    return heap + bytes;
  } catch {
    return 0;
  }
}
