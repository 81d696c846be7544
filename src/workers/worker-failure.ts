/** Why a task has no result although nothing is wrong with it. */
export const WORKER_FAILURES = {
  /** All threads are busy, and so many tasks are waiting, or this one has waited so long, that it was refused. */
  BUSY: 'all threads are busy',
  /** The task took longer than it may; its thread was ended. */
  TIME_LIMIT: 'the task took too long',
  /** The task needed more memory than it may; its thread was ended. */
  MEMORY_LIMIT: 'the task needed too much memory',
  /** Whoever wanted the result does not want it any more. */
  CANCELLED: 'the task was cancelled',
  /** The threads were ended, whatever they were doing, and start no more. */
  CLOSED: 'the threads have been ended',
} as const;

export type WorkerFailureCode = keyof typeof WORKER_FAILURES;

export class WorkerFailure extends Error {
  readonly code: WorkerFailureCode;

  constructor(code: WorkerFailureCode) {
    super(WORKER_FAILURES[code]);
    this.name = 'WorkerFailure';
    this.code = code;
  }
}
