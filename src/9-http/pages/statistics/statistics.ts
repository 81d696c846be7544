import { z } from 'zod';
import type { StatisticsRow } from '../../../../db/queries/dataset/statistics.ts';
import { nameOf } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { counted, number } from '../framework/words.ts';
import { barChart, barTable } from '../pictures/bar-chart.ts';

const MOST = 20;
/** More years than there have been. */
const ALL_YEARS = 200;

/** How many resolutions there are, how their texts grow, and how many reports they ask of whom. */
export const statistics = page({
  name: 'page of the statistics',
  url: '/statistics',
  query: z.object({ body: nameOf('body', '').optional() }),
  isCostly: () => true,
  content: async ({ queries, query: { body } }) => {
    const filters = { body };
    const first = (limit: number) => ({ after: [-1], limit });
    const years = (await queries.statistics.list('year', filters, first(ALL_YEARS))).filter(
      ({ value }) => value !== null,
    );
    const bodies = await queries.statistics.list('body', {}, first(MOST));
    const addressees = await queries.statistics.list('addressee', filters, first(MOST));
    const series = (await queries.statistics.list('series', filters, first(ALL_YEARS)))
      .filter(({ growth }) => growth !== null)
      .toSorted((a, b) => (b.growth ?? 0) - (a.growth ?? 0))
      .slice(0, MOST);
    const perYear = (label: string, sizeOf: (row: StatisticsRow) => number, unit: string) =>
      barChart({
        label,
        bars: years.map(row => ({
          name: row.value ?? '',
          size: sizeOf(row),
          title: `${row.value}: ${counted(sizeOf(row), unit)}`,
          address: addresses.documents({ body, type: 'resolution', year: row.value }),
        })),
      });
    return {
      title: 'Statistics',
      json: withQuery('/v1/statistics', { by: 'year', body }),
      entry: 'Statistics' as const,
      main: html`
<h1>Statistics</h1>
<p class="lead">Of the adopted resolutions of this data set${body && ` by the ${body.replace(/^the /i, '')}`}. It need not hold all that there are.</p>
${filterForm('/statistics', [
  field({
    name: 'body',
    label: 'Organ',
    value: body,
    any: 'all',
    options: bodies.flatMap(({ value }) => (value === null ? [] : [[value, value] as const])),
  }),
])}
<h2>Year by year</h2>
${perYear('Resolutions', ({ resolutions }) => resolutions, 'resolution')}
${perYear('Words of a resolution, on the average', ({ words, resolutions }) => Math.round((words ?? 0) / Math.max(1, resolutions)), 'word')}
${perYear('Reports asked for', ({ reports }) => reports, 'report')}
<details><summary>The same as a table</summary><div class="wide" tabindex="0" role="region" aria-label="Year by year"><table><thead><tr><th scope="col">Year</th><th scope="col" class="number">Resolutions</th><th scope="col" class="number">Clauses</th><th scope="col" class="number">Words</th><th scope="col" class="number">Requests</th><th scope="col" class="number">Reports</th></tr></thead><tbody>${years.map(
        row =>
          html`<tr><th scope="row">${row.value}</th><td class="number">${number(row.resolutions)}</td><td class="number">${number(row.clauses)}</td><td class="number">${number(row.words ?? 0)}</td><td class="number">${number(row.mandates)}</td><td class="number">${number(row.reports)}</td></tr>`,
      )}</tbody></table></div></details>
<h2>Of whom the most is asked</h2>
${barTable({ label: 'Requests', bars: addressees.map(row => ({ name: row.value ?? '', size: row.mandates, title: `${counted(row.mandates, 'request')}, ${counted(row.reports, 'report')}`, address: row.id === null ? null : addresses.organization(row.id) })) })}
<h2>Series that grew the most</h2>
${barTable({ label: 'The words of the last resolution over those of the first', bars: series.map(row => ({ name: row.value ?? '', size: row.growth ?? 0, title: `${(row.growth ?? 0).toFixed(1)} times, in ${counted(row.resolutions, 'resolution')}`, address: row.id === null ? null : addresses.series(row.id) })) })}`,
    };
  },
});
