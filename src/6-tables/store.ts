import type { Db } from '../../db/db.ts';
import { eq, sql } from '../../db/drizzle.cjs';
import { prepareInserts, type Rows } from '../../db/insert.ts';
import { documents } from '../../db/schema.ts';
import type { ParsedSource } from '../model/document.ts';
import type { DocumentId, SourceId } from '../model/id.ts';
import type { Organization } from '../model/organization.ts';
import type { State } from '../model/state.ts';
import { organizationRows } from './organizations.ts';
import { rowsOf, type SourceRow } from './rows.ts';
import { stateRows } from './states.ts';

/** How many rows were stored. */
export interface Counts {
  readonly sources: number;
  readonly documents: number;
  readonly units: number;
  readonly findings: number;
}

export interface Store {
  /** Must be called before `putSource`, since what is parsed refers to organizations and States. */
  readonly putAuthorities: (organizations: readonly Organization[], states: readonly State[]) => void;
  /** Stores a source in one transaction: all of it, or nothing. */
  readonly putSource: (parsed: ParsedSource, source: SourceRow) => Counts;
  /** The source that a document is from; undefined if the document is not stored. */
  readonly sourceOf: (document: DocumentId) => SourceId | undefined;
}

/**
 * Step 6: opens a database for storing sources in it.
 *
 * @param db has its tables, and no rows
 */
export function openStore(db: Db): Store {
  const insert = prepareInserts(db);
  const sourceOf = db
    .select({ id: documents.sourceId })
    .from(documents)
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare();
  return {
    putAuthorities: (organizations, states) =>
      insert({ ...organizationRows(organizations), ...stateRows(states) }),
    putSource: (parsed, source) => {
      const rows = rowsOf(parsed, source);
      insert(rows);
      return countsOf(rows);
    },
    sourceOf: document => sourceOf.get({ id: document })?.id as SourceId | undefined,
  };
}

const countsOf = ({ sources, documents, units, findings }: Rows): Counts => ({
  sources: sources?.length ?? 0,
  documents: documents?.length ?? 0,
  units: units?.length ?? 0,
  findings: findings?.length ?? 0,
});
