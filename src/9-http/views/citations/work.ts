import type { WorkRow } from '../../../../db/queries/citations/works.ts';
import type { WorkWithSayings } from '../../../8-services/citations/works.ts';
import { links, orNull } from '../../framework/links.ts';
import { RELATION_NAMES, type Work, type WorkSummary } from '../../schemas/citations/work.ts';

export const workSummary = ({ seq: _, name: __, documentId, ...own }: WorkRow): WorkSummary => ({
  ...own,
  document: documentId,
  links: {
    self: links.work(own.id),
    document: orNull(links.document, documentId),
    citations: links.citationsOfWork(own.id),
  },
});

export const workView = ({ work, dates, titles, relatesTo, isRelatedTo }: WorkWithSayings): Work => ({
  ...workSummary(work),
  dates: dates.map(({ workId: _, ...date }) => date),
  titles: titles.map(({ workId: _, ...title }) => title),
  related: [
    ...relatesTo.map(({ relation, other }) => relatedView(relation, other)),
    ...isRelatedTo.map(({ relation, other }) => relatedView(RELATION_NAMES[relation], other)),
  ],
});

const relatedView = (
  relation: Work['related'][number]['relation'],
  { id, symbol, title }: WorkRow,
): Work['related'][number] => ({ relation, work: id, symbol, title, link: links.work(id) });
