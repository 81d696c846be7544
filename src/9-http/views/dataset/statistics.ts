import type { StatisticsRow as Row, StatisticsBy } from '../../../../db/queries/dataset/statistics.ts';
import { links } from '../../framework/links.ts';
import type { StatisticsRow } from '../../schemas/dataset/statistics.ts';

export const statisticsView = (by: StatisticsBy, { rank: _, ...row }: Row): StatisticsRow => ({
  ...row,
  link: row.id === null ? null : (LINKS[by]?.(row.id) ?? null),
});

const LINKS: Partial<Record<StatisticsBy, (id: string) => string>> = {
  addressee: links.organization,
  series: links.series,
  resolution: links.resolution,
};
