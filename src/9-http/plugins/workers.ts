import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import { referenceTo } from '../../8-services/dataset/dataset-reference.ts';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { answerCall, type ToolCall, type ToolOutcome } from '../../mcp/call.ts';
import { createWorkerPool, type PoolLoad, type WorkerPool } from '../../workers/pool.ts';
import { WorkerFailure, type WorkerFailureCode } from '../../workers/worker-failure.ts';
import { Answer, type WrittenAnswer } from '../framework/answer.ts';
import { Problem } from '../framework/problems.ts';
import { type FormBody, type FormContent, readForm } from '../framework/sent-file.ts';
import { type Answerer, type DocumentedExample, examplesFrom } from '../framework/standalone.ts';
import { operations } from '../routes/index.ts';
import { isReport, type ProblemReport, reportedProblem } from '../workers/problem-report.ts';
import type * as tasks from '../workers/tasks.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly workers: Workers;
  }
}

/** Does what takes long, while this thread answers other requests. */
export interface Workers {
  /**
   * The answer of an operation or a page; it is not looked for any more if the client goes away while it
   * waits. The `bytes` in the question are gone afterwards.
   */
  readonly answer: (
    answerer: Answerer,
    dataset: Dataset,
    question: unknown,
    reply: FastifyReply,
    bytes?: readonly Uint8Array[],
  ) => Promise<Answer>;
  /**
   * What a tool for language models answers; it is not looked for any more once `cancelled` while it waits.
   */
  readonly callTool: (call: ToolCall, dataset: Dataset, cancelled: AbortSignal) => Promise<ToolOutcome>;
  /** The examples of the OpenAPI document. */
  readonly examples: (dataset: Dataset) => Promise<readonly DocumentedExample[]>;
  /**
   * The fields of a form that was sent; it is not read any more once `answered` is aborted while it waits.
   */
  readonly readForm: (sent: FormBody, answered?: AbortSignal) => Promise<FormContent>;
  readonly load: () => PoolLoad;
}

export interface WorkersOptions {
  /** The most threads; with 0, everything is done in this one, without limits. */
  readonly threads: number;
  /** Seconds that an answer may take, once a thread has begun it; and that it may wait before. */
  readonly timeLimit: number;
  /** The most requests that may wait for a thread. */
  readonly queueLength: number;
  /** Memory for the values of one thread. */
  readonly memoryMiB: number;
  /** Memory for pages of the database, for each thread. */
  readonly cacheMiB: number;
}

const TASKS = new URL('../workers/tasks.ts', import.meta.url);
const NATIVE_CODE = new URL('../../../db/driver.ts', import.meta.url);

/** Worker threads as `app.workers`; they are ended with the app. */
export const workers = fp<WorkersOptions>(
  async (app, options) => {
    if (options.threads === 0) return void app.decorate('workers', inThisThread);
    const pool = createWorkerPool<typeof tasks>({
      ...options,
      tasks: TASKS,
      nativeCode: NATIVE_CODE,
      timeLimitMs: 1000 * options.timeLimit,
      waitLimitMs: 1000 * options.timeLimit,
      onError: err => app.log.error({ err }, 'a worker thread failed'),
    });
    app.decorate('workers', inThreads(pool, options));
    app.addHook('onClose', () => pool.close());
  },
  { name: 'workers' },
);

const inThisThread: Workers = {
  answer: async (answerer, dataset, question) => asAnswer(await answerer.answer(dataset, question)),
  callTool: (call, dataset) => answerCall(dataset, call),
  examples: dataset => examplesFrom(operations, dataset),
  readForm,
  load: () => ({ threads: 0, running: 0, waiting: 0 }),
};

const inThreads = (pool: WorkerPool<typeof tasks>, options: WorkersOptions): Workers => ({
  answer: async ({ operationId }, dataset, question, reply, bytes = []) => {
    const asked = { dataset: referenceTo(dataset, options.cacheMiB), operationId, question };
    const running = pool.run('answer', asked, { signal: whileConnected(reply), transfer: bytes });
    return asAnswer(await orProblem(running, options));
  },
  callTool: (call, dataset, signal) =>
    orProblem(
      pool.run('tool', { ...call, dataset: referenceTo(dataset, options.cacheMiB) }, { signal }),
      options,
    ),
  examples: dataset => orProblem(pool.run('examples', referenceTo(dataset, options.cacheMiB)), options),
  load: () => pool.load(),
  readForm: (sent, answered) =>
    orProblem(pool.run('form', sent, { signal: answered, transfer: [sent.body] }), options),
});

const asAnswer = ({ body, ...others }: WrittenAnswer): Answer => new Answer(body, others);

/** Aborted when the connection is closed; when the answer has been sent, too. */
function whileConnected({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => controller.abort());
  return controller.signal;
}

/** The result of a task; a problem that it reports is thrown, as is one that the pool has with it. */
async function orProblem<Result extends object>(
  running: Promise<Result | ProblemReport>,
  options: WorkersOptions,
): Promise<Result> {
  const result = await running.catch(error => {
    throw error instanceof WorkerFailure ? PROBLEM_OF[error.code](options) : error;
  });
  if (isReport(result)) throw reportedProblem(result);
  return result;
}

const PROBLEM_OF: { readonly [Code in WorkerFailureCode]: (options: WorkersOptions) => Problem } = {
  BUSY: () =>
    new Problem('too-busy', 'Too many requests that take long are waiting.', { retryAfter: RETRY_AFTER }),
  TIME_LIMIT: ({ timeLimit }) =>
    new Problem('too-costly', `The answer took more than ${timeLimit} seconds, and was given up.`),
  MEMORY_LIMIT: ({ memoryMiB }) =>
    new Problem('too-costly', `The answer needed more than ${memoryMiB} MiB of memory, and was given up.`),
  // Nobody is there to read it.
  CANCELLED: () => new Problem('too-busy', 'The connection was closed.'),
  CLOSED: () => new Problem('too-busy', 'The server is being stopped.', { retryAfter: RETRY_AFTER }),
};

/** Seconds in which a queue usually becomes shorter. */
const RETRY_AFTER = 5;
