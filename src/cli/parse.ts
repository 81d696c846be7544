import { fileFailure } from '../errors.ts';
import { ahead } from '../pipeline/ahead.ts';
import { findFiles, readBytes, type SourceFile } from '../pipeline/files.ts';
import type { ReadChoice } from './options.ts';
import { fail, print } from './output.ts';
import { type FileSettings, withFileThreads } from './workers/file-threads.ts';

/** Prints each document that is read from the files, as one line of JSON. */
export async function parse(paths: string[], read: ReadChoice, settings: FileSettings): Promise<void> {
  const { files, failures } = findFiles(paths);
  for (const error of failures) fail(error);
  await withFileThreads(settings, async threads => {
    const begin = async ({ path, catalogue }: SourceFile) =>
      threads.print({ bytes: readBytes(path), path, catalogue, read });
    for await (const [{ path }, printing] of ahead(files, threads.atOnce, begin)) {
      try {
        for (const line of await printing) await print(line);
      } catch (error) {
        fail(fileFailure(error, path));
      }
    }
  });
}
