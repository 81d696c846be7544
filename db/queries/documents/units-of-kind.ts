import type { Db } from '../../db.ts';
import { and, asc, eq, sql } from '../../drizzle.cjs';
import { type UNIT_KINDS, units } from '../../schema.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparePlain } from '../list/plain-rows.ts';
import { UNIT_KEY } from './unit-key.ts';

/** The units of one kind in a document, in its order: their keys, and how many there are. */
export function unitsOfKind(db: Db, kind: (typeof UNIT_KINDS)[number]) {
  const isOfKind = and(eq(units.documentId, sql.placeholder('document')), eq(units.kind, kind));
  const keys = preparePlain(
    db,
    db
      .select(UNIT_KEY)
      .from(units)
      .where(and(isOfKind, followsKey(units.position)))
      .orderBy(asc(units.position))
      .limit(PAGE_LIMIT),
  );
  const count = db.select(TOTAL).from(units).where(isOfKind).prepare();

  return {
    /** The keys of the units of a page. */
    keys: async (document: string, page: KeysetPage) => keys.all({ document, ...pageParameters(page) }),
    count: async (document: string) => count.get({ document })?.total ?? 0,
  };
}
