import { withPdf } from './pdfium.ts';
import { type Greys, png } from './png.ts';

/** A rectangle of a page, in points from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels for a point: sharp on a screen of two pixels for one, and 1,000 pixels for the width of a page. */
const RESOLUTION = 1.6;
/** The longest side of a picture, in pixels; a page that is larger, such as a map, is shown with fewer for a point. */
const LONGEST = 2400;

/**
 * A page of a PDF, or an area of it, as a PNG in sixteen greys; undefined if it has no such page or cannot be
 * opened.
 *
 * @param page counts from 1
 * @param area the whole page by default; what lies beyond the page is white
 */
export const pagePicture = (
  bytes: Uint8Array,
  page: number,
  area?: Area,
): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  withPdf(bytes, async pdf => {
    if (page > pdf.getPageCount()) return undefined;
    const shown = pdf.getPage(page - 1);
    const { originalWidth, originalHeight } = shown.getOriginalSize();
    const scale = Math.min(RESOLUTION, LONGEST / Math.max(originalWidth, originalHeight));
    const greys = await shown.render({ scale, colorSpace: 'Gray', render: 'bitmap' });
    return png(area === undefined ? greys : cut(greys, area, scale));
  });

/** An area of a picture of which a point has `scale` pixels. */
function cut(picture: Greys, area: Area, scale: number): Greys {
  const [left, top] = [Math.round(area.x * scale), Math.round(area.y * scale)];
  const [width, height] = [pixels(area.width * scale), pixels(area.height * scale)];
  const data = new Uint8Array(width * height).fill(WHITE);
  const [first, end] = [Math.max(0, left), Math.min(picture.width, left + width)];
  if (first >= end) return { width, height, data };
  for (let y = Math.max(0, -top); y < Math.min(height, picture.height - top); y++) {
    const from = (top + y) * picture.width;
    data.set(picture.data.subarray(from + first, from + end), y * width + first - left);
  }
  return { width, height, data };
}

const WHITE = 255;

const pixels = (length: number): number => Math.min(LONGEST, Math.max(1, Math.round(length)));
