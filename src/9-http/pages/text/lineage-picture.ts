import type { Lineage, LineageStep } from '../../../8-services/clauses/lineage.ts';
import { addresses } from '../framework/addresses.ts';
import { changesHtml } from '../framework/changes.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { capitalized, dateWords } from '../framework/words.ts';

/** A clause through the resolutions of its series: a line of them, and each step in words. */
export function lineageHtml({ clause, series, steps }: Lineage): Html {
  if (series === null || steps.length === 0) return EMPTY;
  return html`
<section class="lineage">
<h2 id="lineage">Through time</h2>
<p>In the series <a href="${addresses.series(series.id)}">${series.title}</a>.</p>
${steps.length > 1 && picture(clause, steps)}
<ol class="steps">${steps.map(step => stepHtml(clause, step))}</ol>
</section>`;
}

const STEP = 118;
const LEFT = 60;
const HEIGHT = 96;

/** A point for each resolution; how the words changed stands on the line between them. */
function picture(clause: string, steps: readonly LineageStep[]): Html {
  const width = LEFT * 2 + STEP * (steps.length - 1);
  const x = (place: number): number => LEFT + STEP * place;
  return html`<div class="wide" tabindex="0" role="region" aria-label="The steps as a line"><svg class="line" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true">
<line x1="${x(0)}" x2="${x(steps.length - 1)}" y1="44" y2="44"/>
${steps.map((step, place) => {
  const { step: own, symbol, date } = step.row;
  const name = own.laterId === null ? 'dropped' : strengthWord(step);
  return html`<g class="point ${own.kind}${own.laterId === clause ? ' here' : ''}"><circle cx="${x(place)}" cy="44" r="${own.laterId === clause ? 9 : 7}"/><text class="what" x="${x(place)}" y="24">${name}</text><text x="${x(place)}" y="70">${symbol}</text><text class="when" x="${x(place)}" y="87">${date?.slice(0, 4)}</text></g>`;
})}
</svg></div>`;
}

const strengthWord = ({ row, strength }: LineageStep): string =>
  strength === 'strengthened' || strength === 'weakened' ? strength : row.step.kind;

function stepHtml(clause: string, step: LineageStep): Html {
  const { step: own, symbol, date } = step.row;
  const { earlier, later, changes } = step;
  const text = later === null ? (earlier?.text ?? '') : later.text;
  return html`<li class="${own.kind}">
<p><strong>${capitalized(strengthWord(step))}</strong> ${own.moved && own.kind !== 'moved' && '(and moved) '}in ${
    own.laterId === null || own.laterId === clause
      ? html`<span${own.laterId === clause ? html` aria-current="true"` : EMPTY}>${symbol}${own.laterId === clause && ', here'}</span>`
      : html`<a href="${addresses.text(own.laterId)}">${symbol}</a>`
  } <span class="quiet">${dateWords(date)}${later !== null && ` · ${later.label}`}</span></p>
<p class="reading">${own.laterId === null ? html`<del>${text}</del>` : changes === null || own.kind === 'kept' ? text : changesHtml(text, changes)}</p>
</li>`;
}
