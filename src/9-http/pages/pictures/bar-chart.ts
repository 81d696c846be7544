import { EMPTY, type Html, html } from '../framework/html.ts';

export interface Bar {
  readonly name: string;
  readonly size: number;
  /** What the bar says in full. */
  readonly title: string;
  /** Where it leads; null for nowhere. */
  readonly address: string | null;
}

const WIDTH = 900;
const HEIGHT = 150;
const FOOT = 20;
/** The least room for a name under a bar. */
const ROOM = 44;

/** Bars beside each other, each with its name where there is room; nothing if there are fewer than two. */
export function barChart({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }): Html {
  if (bars.length < 2) return EMPTY;
  const most = Math.max(...bars.map(({ size }) => size), 1);
  const step = WIDTH / bars.length;
  const every = Math.ceil(ROOM / step);
  return html`
<figure class="bars"><figcaption>${label}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid" role="group" aria-label="${label}">${bars.map(
    (bar, place) => {
      const height = Math.max(1, ((HEIGHT - FOOT) * bar.size) / most);
      const x = place * step;
      const drawn = barShape({ title: bar.title, x, step, height, floor: HEIGHT - FOOT });
      return html`${bar.address === null ? html`<g>${drawn}</g>` : html`<a href="${bar.address}">${drawn}</a>`}${place % every === 0 && html`<text x="${(x + step * 0.1).toFixed(1)}" y="${HEIGHT - 4}">${bar.name}</text>`}`;
    },
  )}</svg></figure>`;
}

interface BarShape {
  /** What it says when pointed at. */
  readonly title: string;
  readonly x: number;
  /** The width of the bar with the room around it. */
  readonly step: number;
  readonly height: number;
  /** Where bars stand. */
  readonly floor: number;
}

/** A bar, over a place as high as the picture that can be pointed at. */
export const barShape = ({ title, x, step, height, floor }: BarShape): Html =>
  html`<title>${title}</title><rect class="hit" x="${x.toFixed(1)}" y="0" width="${step.toFixed(1)}" height="${floor}"/><rect x="${(x + step * 0.1).toFixed(1)}" y="${(floor - height).toFixed(1)}" width="${(step * 0.8).toFixed(1)}" height="${height.toFixed(1)}"/>`;

/** Bars under each other, each with its name before it and its number behind. */
export const barTable = ({
  label,
  bars,
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
}): Html => {
  const most = Math.max(...bars.map(({ size }) => size), 1);
  return html`
<table class="bar-table"><caption>${label}</caption><tbody>${bars.map(
    ({ name, size, title, address }) =>
      html`<tr><th scope="row">${address === null ? name : html`<a href="${address}">${name}</a>`}</th><td><svg viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true"><rect width="${((200 * size) / most).toFixed(1)}" height="14"/></svg></td><td class="number">${title}</td></tr>`,
  )}</tbody></table>`;
};
