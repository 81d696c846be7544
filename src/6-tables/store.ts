import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { prepareInserts, type Rows } from '../../db/insert.ts';
import { documents } from '../../db/schema.ts';
import type { Authority } from '../5-annotations/organization/authority.ts';
import type { ParsedSource } from '../model/document.ts';
import type { DocumentId, SourceId } from '../model/id.ts';
import { organizationRowsOf } from './organizations.ts';
import { rowsOf, type SourceRow } from './rows.ts';

export interface Counts {
  readonly sources: number;
  readonly documents: number;
  readonly units: number;
  readonly findings: number;
}

export interface Store {
  /** Must come first: mentions point to organizations. */
  readonly putAuthority: (authority: Pick<Authority, 'organizations'>) => void;
  /** Stores a source in one transaction: whole, or not at all. */
  readonly putSource: (parsed: ParsedSource, source: SourceRow) => Counts;
  /** The source that brought a document. */
  readonly sourceOf: (document: DocumentId) => SourceId | undefined;
}

/** Step 6: prepares a database that has its tables, and nothing in them yet, to be filled. */
export function openStore(db: Db): Store {
  const insert = prepareInserts(db);
  const sourceOf = db
    .select({ id: documents.sourceId })
    .from(documents)
    .where(eq(documents.id, sql.placeholder('id')))
    .prepare();
  return {
    putAuthority: authority => insert(organizationRowsOf(authority)),
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
