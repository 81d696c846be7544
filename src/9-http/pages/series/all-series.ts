import { z } from 'zod';
import type { SeriesRow } from '../../../../db/queries/resolutions/series.ts';
import { nameOf, word } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { counted } from '../framework/words.ts';

const SIZE = 50;

/** Resolutions that continue each other from year to year. */
export const allSeries = page({
  name: 'page of all series',
  url: '/series',
  query: z.object({ q: word('').optional(), body: nameOf('body', '').optional(), ...continuing }),
  content: async ({ queries, query: { after, ...filters } }) => {
    const { rows, next } = await listPage<SeriesRow>({
      path: '/series',
      filters,
      after,
      start: [-1],
      size: SIZE,
      read: wanted => queries.series.list(filters, wanted),
      key: ({ seq }) => [seq],
    });
    const total = await queries.series.count(filters);
    const bodies = await queries.vocabulary.bodies();
    return {
      title: 'Series',
      json: withQuery('/v1/series', filters),
      entry: 'Series' as const,
      main: html`
<h1>Series</h1>
<p class="lead">Resolutions of one organ on one matter, session after session.</p>
${filterForm('/series', [
  field({ name: 'q', label: 'Words of the title', value: filters.q }),
  field({
    name: 'body',
    label: 'Organ',
    value: filters.body,
    any: 'any',
    options: bodies.toSorted().map(body => [body, body] as const),
  }),
])}
<p role="status">${counted(total, 'series', 'series')}</p>
<ol class="entries">${rows.map(
        ({ id, title, body, count, firstDate, lastDate }) =>
          html`<li><a href="${addresses.series(id)}">${title}</a><p class="quiet">${body} · ${counted(count, 'resolution')}${firstDate !== null && html` · ${firstDate.slice(0, 4)} to ${lastDate?.slice(0, 4)}`}</p></li>`,
      )}</ol>
${next}`,
    };
  },
});
