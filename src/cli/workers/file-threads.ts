import { failure } from '../../errors.ts';
import type { FileParser } from '../../pipeline/parse-file.ts';
import { isSmallText } from '../../pipeline/small-text.ts';
import type { Settings } from '../../settings.ts';
import { createWorkerPool, type WorkerPool } from '../../workers/pool.ts';
import { numberOfThreads } from '../../workers/thread-count.ts';
import { WorkerFailure } from '../../workers/worker-failure.ts';
import type { CheckedDraft, FileToCheck } from './check-file.ts';
import type { ExplainedFile, FileToExplain } from './explain-file.ts';
import { type FailureReport, isReport, reportedFailure } from './failure-report.ts';
import type { FileToPrint } from './print-file.ts';
import type * as tasks from './tasks.ts';

/**
 * Reads files, each within a time and a memory of its own; what becomes of one of them does nothing to the
 * others. The methods throw ClausaryErrors: those of the task, FILE_TIME_LIMIT and FILE_MEMORY_LIMIT.
 */
export interface FileThreads extends FileParser {
  readonly print: (file: FileToPrint) => Promise<readonly string[]>;
  readonly explain: (file: FileToExplain) => Promise<ExplainedFile>;
  readonly check: (file: FileToCheck) => Promise<CheckedDraft>;
}

/** The settings of the commands that read files. */
export type FileSettings = Pick<Settings, 'threads' | 'fileTimeLimit' | 'fileMemory'>;

const TASKS = new URL('tasks.ts', import.meta.url);
const NATIVE_CODE = new URL('../../../db/driver.ts', import.meta.url);

/**
 * Bytes of small texts that are read in this thread before threads read them, too: below, they would hardly have
 * started, and take more memory than the texts are worth.
 */
const READ_HERE = 8 * 1024 ** 2;

/**
 * Calls `use` with threads that are ended once it is done. Small texts are read in this thread as long as they are few, and
 * so is everything if there are to be no threads.
 */
export async function withFileThreads<Value>(
  settings: FileSettings,
  use: (threads: FileThreads) => Promise<Value>,
): Promise<Value> {
  const threads = numberOfThreads(settings.threads);
  if (threads === 0) return use(fileThreads(settings, null));
  const pool = createWorkerPool<typeof tasks>({
    tasks: TASKS,
    nativeCode: NATIVE_CODE,
    threads,
    timeLimitMs: 1000 * settings.fileTimeLimit,
    waitLimitMs: null,
    queueLength: Number.POSITIVE_INFINITY,
    memoryMiB: settings.fileMemory,
    // One that has nothing to do is replaced when there is.
    onError: () => undefined,
  });
  try {
    return await use(fileThreads(settings, pool, threads));
  } finally {
    await pool.close();
  }
}

type Pool = WorkerPool<typeof tasks>;

interface SomeFile {
  readonly bytes: Uint8Array;
  readonly path: string;
}

function fileThreads(settings: FileSettings, pool: Pool | null, threads = 0): FileThreads {
  let leftHere = READ_HERE;
  const isReadHere = ({ bytes, path }: SomeFile): boolean => {
    if (leftHere < bytes.length || !isSmallText(bytes, path)) return false;
    leftHere -= bytes.length;
    return true;
  };
  const read = async <Result extends object>(
    file: SomeFile,
    there: (pool: Pool) => Promise<Result | FailureReport>,
    here: (loaded: typeof tasks) => Promise<Result | FailureReport>,
  ): Promise<Result> => {
    const running =
      pool === null || isReadHere(file)
        ? import('./tasks.ts').then(here)
        : there(pool).catch(error => {
            throw failureOf(error, file, settings);
          });
    const result = await running;
    if (isReport(result)) throw reportedFailure(result);
    return result;
  };
  return {
    // One waits for each thread, so that it need not wait for what this thread does.
    atOnce: 2 * threads || 1,
    parse: file =>
      read(
        file,
        ({ run }) => run('parse', file),
        ({ parse }) => parse(file),
      ),
    print: file =>
      read(
        file,
        ({ run }) => run('print', file),
        ({ print }) => print(file),
      ),
    explain: file =>
      read(
        file,
        ({ run }) => run('explain', file),
        ({ explain }) => explain(file),
      ),
    check: file =>
      read(
        file,
        ({ run }) => run('check', file),
        ({ check }) => check(file),
      ),
  };
}

/** A file waits for as long as it takes, so the pool has no other failures. */
function failureOf(error: unknown, { path }: SomeFile, settings: FileSettings): unknown {
  if (!(error instanceof WorkerFailure)) return error;
  return error.code === 'MEMORY_LIMIT'
    ? failure('FILE_MEMORY_LIMIT', path, String(settings.fileMemory))
    : failure('FILE_TIME_LIMIT', path, String(settings.fileTimeLimit));
}
