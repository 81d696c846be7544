import type { CensusRow } from '../../../../db/queries/documents/census.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import { capitalized, counted, number, TYPE_NAMES } from '../framework/words.ts';
import { type Placed, type Sized, squarified, sumOf } from '../pictures/treemap.ts';

const WIDTH = 1000;
const HEIGHT = 460;
/** Above the cells of an organ. */
const HEAD = 22;
/** The most cells of an organ; the rest is one cell. */
const MOST_CELLS = 24;
/** A cell of less than this part of all documents is part of the rest. */
const LEAST = 0.003;
/** The number of colours that tell organs apart. */
const COLOURS = 7;

interface Cell extends Sized {
  readonly name: string;
  /** What is written on it, where there is room. */
  readonly label: string;
  readonly address: string;
  readonly type: string;
}

interface Organ extends Sized {
  readonly body: string | null;
  readonly cells: readonly Cell[];
}

/** What the data set has, by organ, year and type of document: each area leads to its list. */
export function censusPicture(rows: readonly CensusRow[]): Html {
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const organs = [...Map.groupBy(rows, ({ body }) => body)]
    .map(([body, own]) => organOf(body, own, all))
    .toSorted((a, b) => b.size - a.size);
  const placed = squarified(organs, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  return html`
<figure class="census">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Documents by organ, year and type; the table below says the same">
${placed.map((organ, index) => organBox(organ, index % COLOURS))}
</svg>
<figcaption>An area for each organ, and in it one for each year and type of document: <span class="key strong">resolutions and decisions</span> <span class="key weak">reports and others</span></figcaption>
<details><summary>The same as a table</summary>${censusTable(rows)}</details>
</figure>`;
}

function organOf(body: string | null, rows: readonly CensusRow[], all: number): Organ {
  const cells = rows
    .map(({ year, type, count }) => ({
      size: count,
      label: String(year ?? 'undated'),
      name: `${year ?? 'undated'}, ${(TYPE_NAMES[type] ?? type).toLowerCase()}`,
      address: addresses.documents({ body, year, type }),
      type,
    }))
    .toSorted((a, b) => b.size - a.size);
  const shown = cells.filter(({ size }, place) => place < MOST_CELLS && size > LEAST * all);
  const size = sumOf(cells);
  const rest = size - sumOf(shown);
  const other = {
    size: rest,
    name: shown.length === 0 ? 'all years' : 'other years',
    label: shown.length === 0 ? 'all' : 'other',
    address: addresses.documents({ body }),
    type: 'resolution',
  };
  return { body, size, cells: rest > 0 ? [...shown, other] : shown };
}

function organBox({ item, x, y, width, height }: Placed<Organ>, colour: number): Html {
  const hasHead = height > 2 * HEAD && width > 50;
  const head = hasHead ? HEAD : 0;
  const inside = { x: x + 1, y: y + head, width: width - 2, height: height - head - 1 };
  const name = item.body ?? 'Not known';
  return html`<g class="organ c${colour + 1}">
${hasHead && html`<a href="${addresses.documents({ body: item.body })}"><text class="head" x="${rounded(x + 4)}" y="${rounded(y + 16)}">${cut(`${name} ${number(item.size)}`, width)}</text></a>`}
${squarified(item.cells, inside).map(cell => cellBox(name, cell))}
</g>`;
}

const cellBox = (organ: string, { item, x, y, width, height }: Placed<Cell>): Html =>
  html`<a href="${item.address}"><title>${organ}, ${item.name}: ${number(item.size)}</title><rect class="${STRONG.has(item.type) ? 'strong' : 'weak'}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>${fits(item.label, width) && height > 18 && html`<text x="${rounded(x + 4)}" y="${rounded(y + 15)}">${item.label}</text>`}</a>`;

/** Whether a word fits into a width. */
const fits = (word: string, width: number): boolean => word.length * CHARACTER + 8 <= width;

/** The width of a character. */
const CHARACTER = 7.8;

const STRONG = new Set(['resolution', 'decision']);

const rounded = (length: number): string => Math.max(0, length).toFixed(1);

/** As much of a text as fits into a width. */
function cut(text: string, width: number): string {
  const most = Math.floor((width - 8) / CHARACTER);
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}

function censusTable(rows: readonly CensusRow[]): Html {
  const types = [...new Set(rows.map(({ type }) => type))];
  const organs = [...Map.groupBy(rows, ({ body }) => body)];
  return html`<div class="wide" tabindex="0" role="region" aria-label="Documents by organ and type"><table>
<thead><tr><th scope="col">Organ</th>${types.map(type => html`<th scope="col" class="number">${TYPE_NAMES[type] ?? capitalized(type)}</th>`)}<th scope="col">Years</th></tr></thead>
<tbody>${organs.map(
    ([body, own]) =>
      html`<tr><th scope="row"><a href="${addresses.documents({ body })}">${body ?? 'Not known'}</a></th>${types.map(
        type => {
          const count = own.filter(row => row.type === type).reduce((sum, row) => sum + row.count, 0);
          return html`<td class="number">${count > 0 && html`<a href="${addresses.documents({ body, type })}" aria-label="${counted(count, type)} of ${body ?? 'an organ not known'}">${number(count)}</a>`}</td>`;
        },
      )}<td>${yearsOf(own)}</td></tr>`,
  )}</tbody></table></div>`;
}

function yearsOf(rows: readonly CensusRow[]): string {
  const years = rows.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} to ${last}`;
}
