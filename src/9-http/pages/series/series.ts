import type { ResolutionSums } from '../../../../db/queries/dataset/statistics.ts';
import type { SeriesMemberRow } from '../../../../db/queries/resolutions/series.ts';
import { seriesById } from '../../../8-services/resolutions/series.ts';
import { links } from '../../framework/links.ts';
import { idOf } from '../../schemas/parameters.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { counted, dateWords, number } from '../framework/words.ts';
import { barChart } from '../pictures/bar-chart.ts';

/** One series: its resolutions in the order of time, how they grew, and each compared with the one before. */
export const series = page({
  name: 'page of a series',
  url: '/series/:id',
  params: idOf('series'),
  of: 'series',
  content: async ({ queries, params: { id } }) => {
    const { series: own, members } = await seriesById(queries, id);
    const sums = await queries.statistics.sumsOf(members.map(({ document }) => document.id));
    const sumOf = new Map(sums.map(sum => [sum.resolutionId, sum]));
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
    return words === undefined
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
  sums: ReadonlyMap<string, ResolutionSums>,
): Html => html`
<div class="wide" tabindex="0" role="region" aria-label="The resolutions of the series"><table>
<thead><tr><th scope="col">Resolution</th><th scope="col">Date</th><th scope="col" class="number">Clauses</th><th scope="col" class="number">Words</th><th scope="col" class="number">Requests</th><th scope="col">Changes</th></tr></thead>
<tbody>${members.map(({ document }, index) => {
  const sum = sums.get(document.id);
  const before = members[index - 1]?.document;
  return html`<tr><th scope="row"><a href="${addresses.text(document.id)}">${document.symbol}</a></th><td>${dateWords(document.date)}</td><td class="number">${sum && number(sum.clauses)}</td><td class="number">${sum?.words && number(sum.words)}</td><td class="number">${sum && number(sum.mandates)}</td><td>${before && html`<a href="${addresses.compare(before.id, document.id)}">with ${before.symbol}</a>`}</td></tr>`;
})}</tbody></table></div>`;
