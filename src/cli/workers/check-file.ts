import { openForReading } from '../../../db/connection.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { DEFAULT_OPTIONS } from '../../8-services/agreed-language/agreed-language.ts';
import { checkDraft } from '../../8-services/drafts/check-draft.ts';
import { readFile } from '../../pipeline/sent-text.ts';
import { checkReport } from '../check-report.ts';
import type { ReadChoice } from '../options.ts';

export interface FileToCheck {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly database: string;
  /** The organ that is to adopt the draft, where it does not name it. */
  readonly body: string | null;
  /** The adopted resolution that it continues; null to look for it. */
  readonly continues: string | null;
  readonly read: ReadChoice;
}

export interface CheckedDraft {
  readonly report: string;
  /** Whether nothing is wrong with it. */
  readonly ok: boolean;
}

/** For each clause, the nearest wording ever adopted. */
const NEAREST = { ...DEFAULT_OPTIONS, limit: 1 };

/**
 * Checks a draft against the drafting rules and a database, over a connection of its own.
 *
 * @throws ClausaryError as `readSource` and `openForReading` do
 * @throws ServiceError as `checkDraft` does
 */
export async function checkFile({
  bytes,
  path,
  database,
  body,
  continues,
  read,
}: FileToCheck): Promise<CheckedDraft> {
  const layer = await readFile(bytes, path, read);
  const db = openForReading(database);
  try {
    const checked = await checkDraft(prepareQueries(db), layer, { ...NEAREST, body, continues });
    return { report: checkReport(path, { ...layer, ...read }, checked), ok: checked.ok };
  } finally {
    db.$client.close();
  }
}
