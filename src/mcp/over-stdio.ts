import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openForReading } from '../../db/connection.ts';
import { referenceTo } from '../8-services/dataset/dataset-reference.ts';
import { type DatasetStore, openDatasetStore } from '../8-services/dataset/dataset-store.ts';
import type { Settings } from '../settings.ts';
import { createWorkerPool, type WorkerPool } from '../workers/pool.ts';
import { numberOfThreads } from '../workers/thread-count.ts';
import { WorkerFailure, type WorkerFailureCode } from '../workers/worker-failure.ts';
import { answerCall, type ToolOutcome } from './call.ts';
import { type CallTool, createMcpServer } from './server.ts';
import type * as tasks from './tasks.ts';

export interface StdioOptions
  extends Pick<
    Settings,
    'database' | 'cacheSize' | 'threads' | 'timeLimit' | 'queueLength' | 'threadMemory'
  > {
  /** What the addresses of pages begin with; empty for addresses on whatever server has the pages. */
  readonly site: string;
}

/**
 * Serves the tools over stdin and stdout until stdin ends. Stdout holds nothing but the protocol.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN
 */
export async function serveOverStdio(options: StdioOptions): Promise<void> {
  openForReading(options.database).$client.close();
  const store = openDatasetStore({
    database: options.database,
    cacheMiB: options.cacheSize,
    checkEveryMs: 1000,
    closeAfterMs: 3000 * options.timeLimit,
    onOpen: () => undefined,
    onFailure: reason => process.stderr.write(`${reason}\n`),
  });
  await store.start();
  const threads = poolOf(options);
  const calls = new Set<Promise<ToolOutcome>>();
  const server = createMcpServer((tool, call, signal) => {
    const running = answer(store, threads, options)(tool, call, signal);
    calls.add(running);
    return running.finally(() => calls.delete(running));
  });
  const ended = once(process.stdin, 'end');
  await server.connect(new StdioServerTransport());
  await ended;
  // What has been asked is answered all the same.
  await setImmediate();
  await Promise.allSettled(calls);
  await setImmediate();
  await server.close();
  await threads?.close();
  store.close();
}

type Pool = WorkerPool<typeof tasks>;

function poolOf({ timeLimit, queueLength, threadMemory, ...options }: StdioOptions): Pool | null {
  const threads = numberOfThreads(options.threads);
  if (threads === 0) return null;
  return createWorkerPool<typeof tasks>({
    tasks: new URL('tasks.ts', import.meta.url),
    nativeCode: new URL('../../db/driver.ts', import.meta.url),
    threads,
    timeLimitMs: 1000 * timeLimit,
    waitLimitMs: 1000 * timeLimit,
    queueLength,
    memoryMiB: threadMemory,
    onError: error => process.stderr.write(`a worker thread failed: ${error.message}\n`),
  });
}

/** What is costly is answered by a thread, so that others are answered meanwhile, and within its limits. */
const answer =
  (store: DatasetStore, threads: Pool | null, options: StdioOptions): CallTool =>
  async ({ isCostly }, { tool, input }, signal) => {
    await store.check();
    const dataset = store.current();
    if (dataset === null) return { error: store.reason() };
    const call = { tool, input, site: options.site };
    if (!isCostly || threads === null) return answerCall(dataset, call);
    return threads
      .run('tool', { ...call, dataset: referenceTo(dataset, options.cacheSize) }, { signal })
      .catch(error => {
        if (!(error instanceof WorkerFailure)) throw error;
        return { error: FAILURES[error.code](options) };
      });
  };

const FAILURES: { readonly [Code in WorkerFailureCode]: (options: StdioOptions) => string } = {
  BUSY: () => 'Too many calls that take long are waiting. Try again in some seconds.',
  TIME_LIMIT: ({ timeLimit }) =>
    `The answer took more than ${timeLimit} seconds, and was given up. Ask for less at a time: fewer words, a shorter text.`,
  MEMORY_LIMIT: ({ threadMemory }) =>
    `The answer needed more than ${threadMemory} MiB of memory, and was given up. Ask for less at a time: fewer words, a shorter text.`,
  CANCELLED: () => 'The call was cancelled.',
  CLOSED: () => 'The server is being stopped.',
};
