import type { Queries } from '../../../db/queries/index.ts';
import type { SeriesMemberRow, SeriesRow } from '../../../db/queries/resolutions/series.ts';
import { required } from '../documents/require.ts';

/** A series with its resolutions in the order of time. */
export interface SeriesWithMembers {
  readonly series: SeriesRow;
  readonly members: readonly SeriesMemberRow[];
}

/** @throws ServiceError NOT_FOUND */
export async function seriesById(queries: Queries, id: string): Promise<SeriesWithMembers> {
  const series = required(await queries.series.byId(id), 'series', id);
  return { series, members: await queries.series.members(id) };
}
