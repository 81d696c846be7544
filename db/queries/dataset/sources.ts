import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { documents, furniture, sources } from '../../schema.ts';
import type { Stretch } from '../list/paging.ts';

const set = sql.placeholder;

/** Sources as they were taken in, and what was left out of their documents. */
export function sourceQueries(db: Db) {
  const byId = db
    .select()
    .from(sources)
    .where(eq(sources.id, set('id')))
    .prepare();
  const all = db
    .select({
      id: sources.id,
      name: sources.name,
      mediaType: sources.mediaType,
      byteLength: sources.byteLength,
      charLength: sources.charLength,
    })
    .from(sources)
    .orderBy(asc(sources.id))
    .prepare();
  const documentsOfAll = db
    .select({ id: documents.id, sourceId: documents.sourceId })
    .from(documents)
    .orderBy(asc(documents.seq))
    .prepare();
  const furnitureOf = db
    .select()
    .from(furniture)
    .where(and(eq(furniture.sourceId, set('source')), gt(furniture.start, set('after'))))
    .orderBy(asc(furniture.start))
    .limit(set('limit'))
    .prepare();
  const countFurniture = db
    .select({ total: sql<number>`count(*)` })
    .from(furniture)
    .where(eq(furniture.sourceId, set('source')))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    /** All sources but for their bytes, with the ids of their documents. */
    all: async () => {
      const documents = Map.groupBy(documentsOfAll.all(), ({ sourceId }) => sourceId);
      return all.all().map(source => ({
        ...source,
        documents: (documents.get(source.id) ?? []).map(({ id }) => id),
      }));
    },
    furniture: async (source: string, { after: [after], limit }: Stretch) =>
      furnitureOf.all({ source, after, limit }),
    countFurniture: async (source: string) => countFurniture.get({ source })?.total ?? 0,
  };
}
