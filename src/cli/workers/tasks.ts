import type { FileToParse, ParsedFile } from '../../pipeline/parse-file.ts';
import type { CheckedDraft, FileToCheck } from './check-file.ts';
import type { ExplainedFile, FileToExplain } from './explain-file.ts';
import { reporting } from './failure-report.ts';
import type { FileToPrint } from './print-file.ts';

/*
 * What the worker threads of the commands can do: each function exported here is a task, run by its name. It takes
 * one plain value, with the bytes of a file, and returns another. It loads what it needs when it is run, for most
 * commands need one task alone.
 */

/** For `seed`. */
export const parse = reporting(async (file: FileToParse): Promise<ParsedFile> => {
  const { parseFile } = await import('../../pipeline/parse-file.ts');
  return parseFile(file);
});

/** For `parse`. */
export const print = reporting(async (file: FileToPrint): Promise<readonly string[]> => {
  const { printFile } = await import('./print-file.ts');
  return printFile(file);
});

export const explain = reporting(async (file: FileToExplain): Promise<ExplainedFile> => {
  const { explainFile } = await import('./explain-file.ts');
  return explainFile(file);
});

export const check = reporting(async (file: FileToCheck): Promise<CheckedDraft> => {
  const { checkFile } = await import('./check-file.ts');
  return checkFile(file);
});
