import { AUTHORITY } from '../../pipeline/authority.ts';
import { explain } from '../../pipeline/explain/explain.ts';
import { selectLine, selectUnit } from '../../pipeline/explain/select.ts';
import type { FileToParse } from '../../pipeline/parse-file.ts';
import { readSourceText } from '../../pipeline/source-text.ts';
import { explainReport } from '../explain-report.ts';
import type { ReadChoice } from '../options.ts';

export interface ExplainOptions extends ReadChoice {
  readonly unit?: string;
  readonly line?: number;
  /** Whether to read the file as a draft, as `check` does. */
  readonly draft?: boolean;
  readonly body?: string;
  readonly json?: boolean;
}

export interface FileToExplain extends FileToParse {
  readonly options: ExplainOptions;
}

export interface ExplainedFile {
  readonly report: string;
  readonly hasDocument: boolean;
}

/**
 * Tells the values between the steps for a file, or for one unit or line of it.
 *
 * @throws ClausaryError NOT_IN_FILE, or as `readSource` does
 */
export async function explainFile({
  bytes,
  path,
  catalogue,
  options,
}: FileToExplain): Promise<ExplainedFile> {
  const { layer } = await readSourceText(bytes, path, { changes: options.changes });
  const draft = options.draft ? { body: options.body ?? null } : null;
  const all = explain(layer, { authority: AUTHORITY, catalogue, draft });
  const inUnit = options.unit === undefined ? all : selectUnit(all, options.unit, path);
  const chosen = options.line === undefined ? inUnit : selectLine(inUnit, options.line, path);
  return {
    report: options.json ? JSON.stringify(chosen) : explainReport(path, chosen),
    hasDocument: all.documents.length > 0,
  };
}
