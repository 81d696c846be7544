import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { ProcessCount } from '../../setting-formats.ts';

export const numberOfProcesses = (count: ProcessCount): number =>
  count === 'auto' ? availableParallelism() : count;

/**
 * Serves by several processes at one port, each of which runs this very command, and sees to it that there
 * are always as many: one that ends is replaced. The system hands each connection to a process that is free
 * to accept it, so that those which a dead process has not accepted are left to the others.
 *
 * @returns when all have ended after SIGTERM or SIGINT, or because one of them could not start
 */
export async function superviseProcesses(count: number): Promise<void> {
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  let isStopping = false;
  let pauseMs = FIRST_PAUSE_MS;

  function stop(signal: NodeJS.Signals): void {
    isStopping = true;
    for (const worker of workers()) tell(worker, { signal });
  }

  /** Runs one process after the other, until all are to stop. */
  async function keepRunning(worker: Worker, hasServed: boolean): Promise<void> {
    let isServing = false;
    worker.once('listening', () => {
      isServing = true;
      pauseMs = FIRST_PAUSE_MS;
    });
    const [code, signal] = await once(worker, 'exit');
    if (isStopping) return;
    if (!isServing && !hasServed) {
      process.exitCode = Number(code) || 1;
      return stop('SIGINT');
    }
    process.stderr.write(
      `process ${worker.process.pid} ended (${signal ?? code}); another takes its place\n`,
    );
    if (!isServing) await pause();
    if (!isStopping) await keepRunning(cluster.fork(), true);
  }

  /** What cannot start is tried again, each time after twice as long. */
  async function pause(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, pauseMs).unref());
    pauseMs = Math.min(2 * pauseMs, LAST_PAUSE_MS);
  }

  for (const signal of STOPPING) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      stop(signal);
    });
  }
  await Promise.all(Array.from({ length: count }, () => keepRunning(cluster.fork(), false)));
  for (const signal of STOPPING) process.removeAllListeners(signal);
}

const STOPPING = ['SIGTERM', 'SIGINT'] as const;
const [FIRST_PAUSE_MS, LAST_PAUSE_MS] = [1000, 60_000];

export const workers = (): Worker[] =>
  Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined);

/**
 * Sends a message to one of the processes. Signals are sent so, too: Ctrl-C reaches every process of a
 * terminal, and a second signal ends one at once. One that is ending, which can be told nothing, needs no
 * message.
 */
export function tell(worker: Worker, message: object): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}

/** In one of the processes: takes what it is told for a signal, unless the signal has reached it. */
export function heedSupervisor(): void {
  let isTold = false;
  for (const signal of STOPPING) {
    process.once(signal, () => {
      isTold = true;
      // It does not serve yet, or cannot: there is nothing to finish.
      if (process.listenerCount(signal) === 0) process.exit();
    });
  }
  process.on('message', ({ signal }: { readonly signal?: NodeJS.Signals }) => {
    if (signal !== undefined && !isTold) process.emit(signal);
  });
}

/** In one of the processes that could not start: what it might be told does not keep it from ending. */
export const stopHeeding = (): void => process.channel?.unref();
