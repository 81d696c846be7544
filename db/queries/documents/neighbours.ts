import { type SQL, sql } from '../../drizzle.cjs';
import { type UNIT_KINDS, units } from '../../schema.ts';

/**
 * The ids of the previous and the next unit of a kind in a unit's document, as columns of a statement that
 * joins `units`.
 */
export const neighbours = (kind: (typeof UNIT_KINDS)[number]) => ({
  previousId: neighbour(kind, sql`<`, sql`desc`),
  nextId: neighbour(kind, sql`>`, sql`asc`),
});

const neighbour = (kind: string, side: SQL, order: SQL) => sql<string | null>`(
  select beside.id from units as beside
  where beside.document_id = ${units.documentId} and beside.kind = ${sql.raw(`'${kind}'`)}
    and beside.position ${side} ${units.position}
  order by beside.position ${order} limit 1
)`;
