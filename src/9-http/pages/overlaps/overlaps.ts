import { z } from 'zod';
import type { OverlapGroupRow } from '../../../../db/queries/mandates/overlaps.ts';
import { groupsWithMandates, type OverlapGroup } from '../../../8-services/mandates/overlaps.ts';
import { nameOf } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { counted, dateWords, readable } from '../framework/words.ts';

const SIZE = 10;
/** The mandates of a group that are shown; the rest are counted. */
const MOST = 6;

/** Mandates that ask the like, side by side. */
export const overlaps = page({
  name: 'page of overlaps',
  url: '/overlaps',
  query: z.object({
    addressee: nameOf('organization', '').optional(),
    across: z.enum(['yes']).optional(),
    ...continuing,
  }),
  isCostly: () => true,
  content: async ({ queries, query: { after, ...asked } }) => {
    const filters = {
      addressee: asked.addressee,
      acrossSeries: asked.across === undefined ? undefined : true,
    };
    const { rows, next } = await listPage<OverlapGroupRow>({
      path: '/overlaps',
      filters: asked,
      after,
      start: [-1],
      size: SIZE,
      read: wanted => queries.overlaps.groups(filters, wanted),
      key: ({ seq }) => [seq],
    });
    const total = await queries.overlaps.groupCount(filters);
    return {
      title: 'Overlapping mandates',
      json: withQuery('/v1/overlaps', { addressee: asked.addressee, acrossSeries: asked.across && 'true' }),
      entry: 'Mandates' as const,
      main: html`
<h1>Mandates that ask the like</h1>
${filterForm('/overlaps', [
  field({ name: 'addressee', label: 'Who is asked', value: asked.addressee }),
  field({
    name: 'across',
    label: 'Series',
    value: asked.across,
    any: 'one or several',
    options: [['yes', 'several']],
  }),
])}
<p role="status">${counted(total, 'group')}</p>
${(await groupsWithMandates(queries, rows)).map(groupHtml)}
${next}`,
    };
  },
});

const groupHtml = ({ group, mandates }: OverlapGroup): Html => html`
<section class="group">
<h2>${counted(group.count, 'mandate')} in ${counted(group.series, 'series', 'series')}</h2>
<div class="columns wide" tabindex="0" role="region" aria-label="${readable(group.id)} and the like">${mandates
  .slice(0, MOST)
  .map(
    ({ id, clause, title, body, date, text }) =>
      html`<article><h3><a href="${addresses.mandate(id)}">${readable(clause)}</a></h3><p class="quiet">${[title, body, dateWords(date)].filter(Boolean).join(' · ')}</p><p class="reading">${text}</p></article>`,
  )}</div>
${mandates.length > MOST && html`<p><a href="${addresses.mandate(group.id)}#overlaps">and ${counted(mandates.length - MOST, 'other')}</a></p>`}
</section>`;
