import type { Db } from '../../db.ts';
import { and, asc, eq, getTableColumns, sql } from '../../drizzle.cjs';
import { documents, furniture, sources, TEXT_LAYER } from '../../schema.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';

const { placeholder } = sql;

/** The source files, and the page furniture that was left out of their documents. */
export function sourceQueries(db: Db) {
  const { bytes: _, text: __, ...facts } = getTableColumns(sources);
  const byId = db
    .select(facts)
    .from(sources)
    .where(eq(sources.id, placeholder('id')))
    .prepare();
  const bytesOf = db
    .select({ bytes: sources.bytes })
    .from(sources)
    .where(eq(sources.id, placeholder('id')))
    .prepare();
  const textOf = db
    .select({ text: TEXT_LAYER })
    .from(sources)
    .where(eq(sources.id, placeholder('id')))
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
    .where(and(eq(furniture.sourceId, placeholder('source')), followsKey(furniture.start)))
    .orderBy(asc(furniture.start))
    .limit(PAGE_LIMIT)
    .prepare();
  const countFurniture = db
    .select(TOTAL)
    .from(furniture)
    .where(eq(furniture.sourceId, placeholder('source')))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    /** The file, byte for byte. */
    bytes: async (id: string) => bytesOf.get({ id })?.bytes,
    /** The text layer, to which all ranges refer. */
    text: async (id: string) => textOf.get({ id })?.text,
    /** All sources without their bytes, with the ids of their documents. */
    all: async () => {
      const documents = Map.groupBy(documentsOfAll.all(), ({ sourceId }) => sourceId);
      return all.all().map(source => ({
        ...source,
        documents: (documents.get(source.id) ?? []).map(({ id }) => id),
      }));
    },
    furniture: async (source: string, page: KeysetPage) =>
      furnitureOf.all({ source, ...pageParameters(page) }),
    countFurniture: async (source: string) => countFurniture.get({ source })?.total ?? 0,
  };
}
