import type { Glyph } from './content/glyph.ts';
import { toPage } from './content/glyph.ts';
import { apply, type Matrix } from './content/matrix.ts';

/** A link of a page: the corners of its box, in points from the page's top left corner. */
interface LinkBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly address: string;
}

/** What PDF.js says of an annotation. */
export interface Annotation {
  readonly subtype?: unknown;
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly rect?: unknown;
}

/** More links than any page has text for; the rest is passed over. */
const MOST_LINKS = 2000;

/** Where each glyph of a page leads to: the link whose box has the middle of the glyph in it. */
export function linkFinder(
  annotations: readonly Annotation[],
  toPageTop: Matrix,
): (glyph: Glyph) => string | null {
  const boxes = annotations.slice(0, MOST_LINKS).flatMap(annotation => boxOf(annotation, toPageTop));
  if (boxes.length === 0) return () => null;
  return ({ left, right, baseline, size, turn }) => {
    const [x, y] = toPage(turn, (left + right) / 2, baseline - size / 4);
    const box = boxes.find(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    return box?.address ?? null;
  };
}

function boxOf({ subtype, url, unsafeUrl, rect }: Annotation, toPageTop: Matrix): LinkBox[] {
  const address = typeof url === 'string' ? url : unsafeUrl;
  if (subtype !== 'Link' || typeof address !== 'string' || !Array.isArray(rect)) return [];
  const [x1, y1, x2, y2] = rect.map(Number);
  const [left, bottom] = apply(toPageTop, x1 ?? Number.NaN, y1 ?? Number.NaN);
  const [right, top] = apply(toPageTop, x2 ?? Number.NaN, y2 ?? Number.NaN);
  if (![left, bottom, right, top].every(Number.isFinite)) return [];
  return [
    {
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
      address,
    },
  ];
}
