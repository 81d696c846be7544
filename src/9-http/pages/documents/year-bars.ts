import type { CensusRow } from '../../../../db/queries/documents/census.ts';
import { addresses, type Filters } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { counted } from '../framework/words.ts';
import { barShape } from '../pictures/bar-chart.ts';

const WIDTH = 900;
const HEIGHT = 120;
/** Under the bars, for the years. */
const FOOT = 20;

/** A bar for each year, which leads to its documents; nothing if there is but one year. */
export function yearBars(rows: readonly CensusRow[], filters: Filters): Html {
  const sums = new Map<number, number>();
  for (const { year, count } of rows) if (year !== null) sums.set(year, (sums.get(year) ?? 0) + count);
  if (sums.size < 2) return EMPTY;
  const first = Math.min(...sums.keys());
  const last = Math.max(...sums.keys());
  const most = Math.max(...sums.values());
  const step = WIDTH / (last - first + 1);
  const x = (year: number): number => (year - first) * step;
  return html`
<figure class="bars">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Documents by year">
${[...sums].map(([year, count]) => {
  const height = Math.max(2, ((HEIGHT - FOOT) * count) / most);
  return html`<a href="${addresses.documents({ ...filters, year })}">${barShape({ title: `${year}: ${counted(count, 'document')}`, x: x(year), step, height, floor: HEIGHT - FOOT })}</a>`;
})}
${[...new Set([first, ...decades(first, last), last])].map(year => html`<text x="${Math.min(WIDTH - 34, x(year)).toFixed(1)}" y="${HEIGHT - 4}">${year}</text>`)}
</svg>
</figure>`;
}

/** The years that end in 0, without those whose names would run into that of the first or the last. */
const decades = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    year => year % 10 === 0 && year - first > (last - first) / 16 && last - year > (last - first) / 16,
  );
