import { failure, fileFailure } from '../errors.ts';
import { AUTHORITY } from '../pipeline/authority.ts';
import { explain } from '../pipeline/explain/explain.ts';
import { selectLine, selectUnit } from '../pipeline/explain/select.ts';
import { findFiles, readBytes } from '../pipeline/files.ts';
import { readSourceText } from '../pipeline/source-text.ts';
import { explainReport } from './explain-report.ts';
import type { ReadChoice } from './options.ts';
import { fail, print } from './output.ts';

export interface ExplainFileOptions extends ReadChoice {
  readonly unit?: string;
  readonly line?: number;
  /** Whether to read the file as a draft, as `check` does. */
  readonly draft?: boolean;
  readonly body?: string;
  readonly json?: boolean;
}

const noDocument = (path: string): Pick<Error, 'message'> => ({
  message: `${failure('NO_DOCUMENT', path).message}; to read it as a draft, which needs neither, add --draft`,
});

/** Prints the values between the steps for a file, or for one unit or line of it. */
export async function explainFile(path: string, options: ExplainFileOptions): Promise<void> {
  const { files, failures } = findFiles([path]);
  for (const error of failures) fail(error);
  for (const { path, catalogue } of files) {
    try {
      const { layer } = await readSourceText(readBytes(path), path, { changes: options.changes });
      const draft = options.draft ? { body: options.body ?? null } : null;
      const all = explain(layer, { authority: AUTHORITY, catalogue, draft });
      const inUnit = options.unit === undefined ? all : selectUnit(all, options.unit, path);
      const chosen = options.line === undefined ? inUnit : selectLine(inUnit, options.line, path);
      await print(options.json ? JSON.stringify(chosen) : explainReport(path, chosen));
      if (all.documents.length === 0) fail(noDocument(path));
    } catch (error) {
      fail(fileFailure(error, path));
    }
  }
}
