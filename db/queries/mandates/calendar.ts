import type { Db } from '../../db.ts';
import { and, asc, eq, inArray, isNotNull, sql } from '../../drizzle.cjs';
import { documents, mandateAddressees, mandateDues, mandates } from '../../schema.ts';

/** Times by which organizations and offices are asked for something. */
export function calendarQueries(db: Db) {
  const datedDues = db
    .selectDistinct({
      mandate: mandates.id,
      clause: mandates.unitId,
      ordinal: mandateDues.ordinal,
      kind: mandateDues.kind,
      value: sql<string>`${mandateDues.value}`,
      asked: mandates.asked,
      status: mandates.status,
      document: documents.id,
      symbol: documents.symbol,
      title: documents.title,
    })
    .from(mandateAddressees)
    .innerJoin(mandates, eq(mandates.id, mandateAddressees.mandateId))
    .innerJoin(mandateDues, eq(mandateDues.mandateId, mandates.id))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .where(
      and(
        eq(mandateAddressees.organizationId, sql.placeholder('organization')),
        inArray(mandateDues.kind, ['date', 'month', 'year']),
        isNotNull(mandateDues.value),
      ),
    )
    .orderBy(asc(mandateDues.value), asc(mandates.id), asc(mandateDues.ordinal))
    .prepare();

  return {
    /** What an organization or office is asked for by a date, a month or a year. */
    datedDues: async (organization: string) => datedDues.all({ organization }),
  };
}

export type DatedDueRow = Awaited<ReturnType<ReturnType<typeof calendarQueries>['datedDues']>>[number];
