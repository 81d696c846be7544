import { failure, fileFailure } from '../errors.ts';
import { findFiles, readBytes } from '../pipeline/files.ts';
import { fail, print } from './output.ts';
import type { ExplainOptions } from './workers/explain-file.ts';
import { type FileSettings, withFileThreads } from './workers/file-threads.ts';

const noDocument = (path: string): Pick<Error, 'message'> => ({
  message: `${failure('NO_DOCUMENT', path).message}; to read it as a draft, which needs none of these, add --draft`,
});

/** Prints the values between the steps for a file, or for one unit or line of it. */
export async function explain(path: string, options: ExplainOptions, settings: FileSettings): Promise<void> {
  const { files, failures } = findFiles([path]);
  for (const error of failures) fail(error);
  await withFileThreads(settings, async threads => {
    for (const { path, catalogue } of files) {
      try {
        const file = { bytes: readBytes(path), path, catalogue, options };
        const { report, hasDocument } = await threads.explain(file);
        await print(report);
        if (!hasDocument) fail(noDocument(path));
      } catch (error) {
        fail(fileFailure(error, path));
      }
    }
  });
}
