import type { ClauseRow } from '../../../db/queries/clauses/clauses.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { links } from '../framework/links.ts';
import type { Clause } from '../schemas/clauses/clause.ts';
import { readAnnotations } from './annotations.ts';
import { placed } from './place.ts';

export async function clauseViews(queries: Queries, rows: readonly ClauseRow[]): Promise<Clause[]> {
  const annotations = await readAnnotations(queries, rows);
  return rows.map(row => ({
    id: row.id,
    label: row.label,
    kind: row.kind,
    path: row.path,
    enumerator: row.enumerator,
    phrase: row.phrase,
    action: row.action,
    text: row.text,
    tail: row.tail,
    complete: row.complete,
    ...annotations({ id: row.id, kind: 'clause', documentId: row.documentId, sourceId: row.sourceId }),
    ...placed(row, links.clause),
  }));
}
