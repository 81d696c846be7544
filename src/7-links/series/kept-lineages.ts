import type { Db } from '../../../db/db.ts';
import { asc, sql } from '../../../db/drizzle.cjs';
import { lineageSteps, seriesMembers } from '../../../db/schema.ts';

/**
 * The series of the last data set whose steps are still stored, each by the ids of its members in the order
 * of time. The steps depend on nothing but the clauses of the members, which are most of what takes time.
 */
export type KeptLineages = ReadonlySet<string>;

export const NO_LINEAGES: KeptLineages = new Set();

export const lineageKey = (members: readonly string[]): string => members.join(' ');

/**
 * Reads them, and removes the steps of all others. A source that is removed takes its whole series with it.
 */
export function keepLineages(db: Db): KeptLineages {
  db.run(
    sql`delete from lineage_steps where resolution_id not in (select resolution_id from series_members)`,
  );
  const members = db
    .select({ series: seriesMembers.seriesId, id: seriesMembers.resolutionId })
    .from(seriesMembers)
    .orderBy(asc(seriesMembers.seriesId), asc(seriesMembers.ordinal))
    .all();
  const bySeries = Map.groupBy(members, ({ series }) => series).values();
  return new Set(bySeries.map(ofOne => lineageKey(ofOne.map(({ id }) => id))));
}

/** Removes the steps of resolutions that are not in one of the series whose steps stay. */
export function dropOtherLineages(db: Db, staying: ReadonlySet<string>): void {
  const drop = db.$client.prepare('delete from lineage_steps where id > ? and id < ?');
  const stored = db.selectDistinct({ id: lineageSteps.resolutionId }).from(lineageSteps).all();
  // The id of a step is that of the resolution, ".L", and a number.
  for (const { id } of stored) if (!staying.has(id)) drop.run(`${id}.L`, `${id}.M`);
}
