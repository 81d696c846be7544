import type { SeriesMemberRow, SeriesRow } from '../../../../db/queries/resolutions/series.ts';
import type { SeriesWithMembers } from '../../../8-services/resolutions/series.ts';
import { links } from '../../framework/links.ts';
import type { Series, SeriesSummary } from '../../schemas/resolutions/series.ts';

export const seriesSummary = ({ seq: _, ...own }: SeriesRow): SeriesSummary => ({
  ...own,
  links: { self: links.series(own.id), matrix: links.matrix(own.id) },
});

export const seriesView = ({ series, members }: SeriesWithMembers): Series => {
  const { links, ...summary } = seriesSummary(series);
  return {
    ...summary,
    resolutions: members.map((member, index) => memberView(member, members[index - 1])),
    links,
  };
};

const memberView = (
  { member, document }: SeriesMemberRow,
  previous: SeriesMemberRow | undefined,
): Series['resolutions'][number] => {
  const { id, symbol, title, session, date } = document;
  const { ordinal, joinedBy, cites } = member;
  return {
    ordinal,
    resolution: id,
    symbol,
    title,
    session,
    date,
    joinedBy,
    cites,
    links: {
      resolution: links.resolution(id),
      compare: previous ? links.comparison(id, previous.document.id) : null,
    },
  };
};
