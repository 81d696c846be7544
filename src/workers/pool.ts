import module from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type PQueue from 'p-queue';
import type { Piscina } from 'piscina';
import { HEADROOM_MIB, limitMemory } from './memory-limit.ts';
import { type StartedThreads, startedThreads } from './started-threads.ts';
import { WorkerFailure } from './worker-failure.ts';

/**
 * The module of tasks: each function that it exports is one. Its argument and its result are copied from one
 * thread to the other, so they are plain values: no functions, no instances of classes.
 */
export type Tasks = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

export interface WorkerPool<Module extends Tasks> {
  /**
   * Runs a task in a thread. Tasks that find all threads busy wait in line.
   *
   * @throws WorkerFailure, or the error that the task throws, as a plain `Error`
   */
  readonly run: <Name extends keyof Module & string>(
    name: Name,
    argument: Parameters<Module[Name]>[0],
    options?: RunOptions,
  ) => Promise<Awaited<ReturnType<Module[Name]>>>;
  readonly load: () => PoolLoad;
  /** Ends the threads, whatever they are doing: what runs or waits, or comes later, fails. */
  readonly close: () => Promise<void>;
}

/** How much a pool has to do. */
export interface PoolLoad {
  readonly threads: number;
  /** Tasks that are run, and that wait. */
  readonly running: number;
  readonly waiting: number;
}

const IDLE: PoolLoad = { threads: 0, running: 0, waiting: 0 };

export interface RunOptions {
  /** Cancels the task as long as it waits. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Bytes in the argument that are handed over when the task begins, rather than copied, and are gone here.
   */
  readonly transfer?: readonly Uint8Array[];
}

export interface WorkerPoolOptions {
  /** The file of the module of tasks. */
  readonly tasks: URL;
  /** The file of a module that loads what is not JavaScript, which each thread runs when it starts. */
  readonly nativeCode: URL;
  /** The most threads; the first starts with the first task. */
  readonly threads: number;
  /** The most that a task may take, in milliseconds. */
  readonly timeLimitMs: number;
  /** The most that a task may wait before, in milliseconds; null if it may wait for as long as it takes. */
  readonly waitLimitMs: number | null;
  /** The most tasks that may wait. */
  readonly queueLength: number;
  /** The most memory for the values of one thread, in MiB, with garbage; what SQLite takes does not count. */
  readonly memoryMiB: number;
  /** Called when a thread fails while it has nothing to do. */
  readonly onError: (error: Error) => void;
}

/**
 * Memory for the newest values of a thread. By default it grows until a thread takes twice as much in all,
 * and is not faster.
 */
const YOUNG_MIB = 16;

/**
 * By how much of itself a heap may grow before it is collected. By default the higher the limit of a heap the
 * more, up to three times, which for threads is garbage of hundreds of megabytes.
 */
const GROWTH_PERCENT = 50;

/** A thread that has had nothing to do for this long is ended. */
const IDLE_MS = 300_000;

/**
 * Worker threads for tasks that would hold up everything else in this one. A thread that is ended while it is
 * in native code, as in a statement of SQLite, ends when that returns.
 */
export function createWorkerPool<Module extends Tasks>(options: WorkerPoolOptions): WorkerPool<Module> {
  const { threads, timeLimitMs, waitLimitMs, queueLength } = options;
  let started: Promise<Started> | undefined;
  let load = () => IDLE;
  let isClosed = false;
  const unlessClosed = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (isClosed) throw new WorkerFailure('CLOSED');
    return run().catch(error => {
      throw isClosed ? new WorkerFailure('CLOSED') : error;
    });
  };
  // Loaded by the first task of a thread, which is told if that fails; the start of a thread has nobody to
  // tell.
  const filename = options.tasks.href;

  return {
    run: async (name, argument, { signal, transfer = [] } = {}) => {
      started ??= start(options).then(now => {
        load = () => loadOf(now);
        return now;
      });
      const { queue, pool } = await started;
      if (queue.pending >= threads && queue.size >= queueLength) throw new WorkerFailure('BUSY');
      const waiting = waitAtMost(waitLimitMs, signal);
      return queue.add(
        () => {
          waiting.end();
          return unlessClosed(() =>
            runAtMost(timeLimitMs, limit =>
              pool.run(argument, { filename, name, signal: limit, transferList: wholeBuffers(transfer) }),
            ),
          );
        },
        { signal: waiting.signal },
      );
    },
    load: () => load(),
    close: async () => {
      isClosed = true;
      if (!started) return;
      const { pool, threads, stopLooking } = await started;
      stopLooking();
      await threads.all();
      await pool.destroy();
    },
  };
}

/** `queue` lets no more tasks through than there are threads, so that they start as soon as they are run. */
interface Started {
  readonly queue: PQueue;
  readonly pool: Piscina;
  readonly threads: StartedThreads;
  /** Ends the watch over the memory of threads. */
  readonly stopLooking: () => void;
}

const loadOf = ({ pool, queue }: Started): PoolLoad => ({
  threads: pool.threads.length,
  running: queue.pending,
  waiting: queue.size,
});

/** The packages are loaded here so that a server that never needs them starts without. */
async function start(options: WorkerPoolOptions): Promise<Started> {
  const { memoryMiB } = options;
  const { default: Queue } = await import('p-queue');
  const { Piscina } = await import('piscina');
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  const pool = new Piscina({
    // No task is given to a thread, and so no thread ended, before this is loaded. Node.js ends the whole
    // process when a thread is ended while it loads native code.
    filename: options.nativeCode.href,
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: IDLE_MS,
    resourceLimits: {
      maxOldGenerationSizeMb: memoryMiB + HEADROOM_MIB,
      maxYoungGenerationSizeMb: YOUNG_MIB,
    },
    env: environmentOfThreads(),
    atomics: 'disabled',
    recordTiming: false,
  });
  pool.on('error', options.onError);
  const queue = new Queue({ concurrency: options.threads });
  const threads = startedThreads(pool);
  const stopLooking = limitMemory(threads, memoryMiB, () => queue.pending > 0);
  return { queue, pool, threads, stopLooking };
}

/**
 * A thread loads its modules from the cache of compiled ones, if this thread has one; that halves its start.
 */
function environmentOfThreads(): NodeJS.ProcessEnv {
  const cache = module.getCompileCacheDir();
  // The cache of each version of Node.js is a folder of its own.
  return cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(cache) };
}

/** The memory of bytes that have it to themselves. */
const wholeBuffers = (bytes: readonly Uint8Array[]): ArrayBuffer[] =>
  bytes.flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : [],
  );

/** A signal that ends the waiting of a task: after `ms`, or when `cancelled`; no longer once it runs. */
function waitAtMost(ms: number | null, cancelled?: AbortSignal): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const cancel = () => controller.abort(new WorkerFailure('CANCELLED'));
  const giveUp = () => controller.abort(new WorkerFailure('BUSY'));
  const timer = ms === null ? undefined : setTimeout(giveUp, ms);
  const end = () => {
    clearTimeout(timer);
    cancelled?.removeEventListener('abort', cancel);
  };
  cancelled?.addEventListener('abort', cancel);
  controller.signal.addEventListener('abort', end);
  if (cancelled?.aborted) cancel();
  return { signal: controller.signal, end };
}

async function runAtMost<Result>(ms: number, run: (limit: AbortSignal) => Promise<Result>): Promise<Result> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), ms);
  try {
    return await run(limit.signal);
  } catch (error) {
    if (limit.signal.aborted) throw new WorkerFailure('TIME_LIMIT');
    throw isOutOfMemory(error) ? new WorkerFailure('MEMORY_LIMIT') : error;
  } finally {
    clearTimeout(timer);
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
