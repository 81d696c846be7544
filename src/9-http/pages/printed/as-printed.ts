import type { TextUnit } from '../../../8-services/documents/read-text.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { others } from '../framework/others.ts';
import { around } from './pictures.ts';

/** The most places of a unit that are shown. */
const MOST = 4;
/** Pixels of a screen for a point. */
const SCALE = 4 / 3;

/** A unit as it is printed, cut out of the pages of its source; nothing if the source has no pages. */
export function asPrinted(document: string, { row, annotations: { places } }: TextUnit): Html {
  if (places.length === 0) return EMPTY;
  return html`<section class="as-printed screen"><h2>As printed</h2>${places
    .slice(0, MOST)
    .map((place, position) => {
      const { width, height } = around(place);
      const address = addresses.printedPage(document, place.page, row.id);
      return html`<figure><a href="${address}"><img src="${addresses.placePicture(row.id, position)}" width="${pixels(width)}" height="${pixels(height)}" loading="lazy" alt="This paragraph on page ${place.page}"></a><figcaption><a href="${address}">Page ${place.page}</a></figcaption></figure>`;
    })}${others(places.length, Math.min(MOST, places.length))}</section>`;
}

const pixels = (points: number): number => Math.round(points * SCALE);
