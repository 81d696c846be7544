import type { Db } from '../../db.ts';
import { and, asc, eq, getTableColumns, sql } from '../../drizzle.cjs';
import { places, units } from '../../schema.ts';

const { placeholder } = sql;

/** Where on the pages of their source the units of a document stand. */
export function placeQueries(db: Db) {
  const onPage = db
    .select(getTableColumns(places))
    .from(units)
    .innerJoin(places, eq(places.unitId, units.id))
    .where(and(eq(units.documentId, placeholder('document')), eq(places.page, placeholder('page'))))
    .orderBy(asc(units.position), asc(places.position))
    .prepare();
  const pagesOf = db
    .select({
      first: sql<number | null>`min(${places.page})`,
      last: sql<number | null>`max(${places.page})`,
    })
    .from(units)
    .innerJoin(places, eq(places.unitId, units.id))
    .where(eq(units.documentId, placeholder('document')))
    .prepare();
  const ofUnit = db
    .select({ ...getTableColumns(places), documentId: units.documentId })
    .from(places)
    .innerJoin(units, eq(units.id, places.unitId))
    .where(and(eq(places.unitId, placeholder('unit')), eq(places.position, placeholder('position'))))
    .prepare();

  return {
    /** What stands on a page, in reading order. */
    onPage: async (document: string, page: number) => onPage.all({ document, page }),
    /** The first page that a document stands on, and the last; null if its source has no pages. */
    pagesOf: async (document: string) => pagesOf.get({ document }) ?? { first: null, last: null },
    /** One of the places of a unit, with its document. */
    ofUnit: async (unit: string, position: number) => ofUnit.get({ unit, position }),
  };
}

export type PlaceRow = Awaited<ReturnType<ReturnType<typeof placeQueries>['onPage']>>[number];
