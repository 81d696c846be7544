import { z } from 'zod';
import type { StatisticsRow } from '../../../../db/queries/dataset/statistics.ts';
import { NO_LIMIT } from '../../../../db/queries/list/paging.ts';
import type { SeriesMemberRow, SeriesRow } from '../../../../db/queries/resolutions/series.ts';
import { seriesById } from '../../../8-services/resolutions/series.ts';
import { links } from '../../framework/links.ts';
import { idOf, nameOf, word } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { counted, dateWords, number } from '../framework/words.ts';
import { barChart } from '../pictures/bar-chart.ts';

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

/** One series: its resolutions in the order of time, how they grew, and each compared with the one before. */
export const series = page({
  name: 'page of a series',
  url: '/series/:id',
  params: idOf('series'),
  of: 'series',
  content: async ({ queries, params: { id } }) => {
    const { series: own, members } = await seriesById(queries, id);
    const sums = await queries.statistics.list(
      'resolution',
      { series: id },
      { after: [-1], limit: NO_LIMIT },
    );
    const sumOf = new Map(sums.map(sum => [sum.id ?? '', sum]));
    return {
      title: own.title,
      json: links.series(id),
      entry: 'Series' as const,
      main: html`
<p class="crumbs"><a href="${addresses.allSeries}">Series</a> · ${own.body}</p>
<h1>${own.title}</h1>
<p>${counted(own.count, 'resolution')}. <a href="${addresses.matrix(id)}">Every clause in every resolution</a></p>
${barChart({
  label: 'Words of each resolution',
  bars: members.flatMap(({ document }) => {
    const words = sumOf.get(document.id)?.words;
    return words === undefined || words === null
      ? []
      : [
          {
            name: document.date?.slice(0, 4) ?? document.symbol,
            size: words,
            title: `${document.symbol}: ${counted(words, 'word')}`,
            address: addresses.text(document.id),
          },
        ];
  }),
})}
${membersTable(members, sumOf)}`,
    };
  },
});

const membersTable = (
  members: readonly SeriesMemberRow[],
  sums: ReadonlyMap<string, StatisticsRow>,
): Html => html`
<div class="wide" tabindex="0" role="region" aria-label="The resolutions of the series"><table>
<thead><tr><th scope="col">Resolution</th><th scope="col">Date</th><th scope="col" class="number">Clauses</th><th scope="col" class="number">Words</th><th scope="col" class="number">Requests</th><th scope="col">Changes</th></tr></thead>
<tbody>${members.map(({ document }, index) => {
  const sum = sums.get(document.id);
  const before = members[index - 1]?.document;
  return html`<tr><th scope="row"><a href="${addresses.text(document.id)}">${document.symbol}</a></th><td>${dateWords(document.date)}</td><td class="number">${sum && number(sum.clauses)}</td><td class="number">${sum?.words && number(sum.words)}</td><td class="number">${sum && number(sum.mandates)}</td><td>${before && html`<a href="${addresses.compare(before.id, document.id)}">with ${before.symbol}</a>`}</td></tr>`;
})}</tbody></table></div>`;
