import type { PlaceRow } from '../../../../db/queries/documents/places.ts';
import { documentById } from '../../../8-services/documents/document.ts';
import { type PrintedPage, printedPage } from '../../../8-services/documents/printed-page.ts';
import { links } from '../../framework/links.ts';
import { addresses } from '../framework/addresses.ts';
import { NoSuchPage } from '../framework/error-page.ts';
import { type Html, html } from '../framework/html.ts';
import { list } from '../framework/layout.ts';
import { page } from '../framework/page.ts';
import { textHtml } from '../text/text-of-units.ts';
import { ofPage } from './pictures.ts';

/** A page of the source of a document beside what was read there, with each place marked. */
export const printed = page({
  name: 'page of a printed page',
  url: '/:id/pages/:page',
  params: ofPage,
  of: 'document',
  content: async ({ queries, params: { id, page: number } }) => {
    const details = await documentById(queries, id);
    const { document } = details.row;
    const shown = await printedPage(queries, id, number);
    const size = (await queries.sources.byId(document.sourceId))?.pages?.[number - 1];
    if (shown === undefined || size === undefined)
      throw new NoSuchPage(`${document.symbol} has no page ${number}.`, [
        { address: addresses.text(id), name: document.symbol },
      ]);
    return {
      title: `${document.symbol}, page ${number}`,
      json: links.document(id),
      main: html`
<article class="beside" data-with="places">
<header>
<p class="crumbs"><a href="${addresses.text(id)}">${document.symbol}</a> ${document.title}</p>
<h1>Page ${number} of ${document.symbol}</h1>
${wayOn(id, number, shown)}
</header>
<figure>${pictureWithPlaces(id, number, size, shown.places)}</figure>
${await textHtml(queries, details, shown.units)}
</article>`,
    };
  },
});

const wayOn = (id: string, number: number, { first, last }: PrintedPage): Html =>
  list(
    [
      number > first && html`<a rel="prev" href="${addresses.printedPage(id, number - 1)}">Page before</a>`,
      number < last && html`<a rel="next" href="${addresses.printedPage(id, number + 1)}">Page after</a>`,
      html`<a href="${links.page(id, number)}">The PDF at this page</a>`,
    ],
    'row screen',
  );

/** The page as printed; a place of it leads to what was read there. */
function pictureWithPlaces(
  id: string,
  number: number,
  { width, height }: { readonly width: number; readonly height: number },
  places: readonly PlaceRow[],
): Html {
  return html`<svg class="page" viewBox="0 0 ${width} ${height}" role="group" aria-label="Page ${number} as printed">
<image href="${addresses.pagePicture(id, number)}" width="${width}" height="${height}"/>
${[...Map.groupBy(places, ({ unitId }) => unitId)].map(([unit, own]) => {
  const name = unit.slice(id.length + 1);
  return html`<a href="#${unit}" id="at-${unit}"><title>${name}</title>${own.map(({ x, y, width, height }) => html`<rect x="${x - 2}" y="${y - 2}" width="${width + 4}" height="${height + 4}"/>`)}</a>`;
})}
</svg>`;
}
