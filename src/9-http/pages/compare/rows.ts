import type { PrintedParagraph } from '../../../8-services/documents/printed-paragraph.ts';
import type { Elsewhere, RedlinedParagraph } from '../../../8-services/resolutions/redline/both-orders.ts';
import { overlay, type Stretch } from '../../../wording/overlay.ts';
import { addresses } from '../framework/addresses.ts';
import { stretchHtml } from '../framework/changes.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { counted } from '../framework/words.ts';

export interface RowsShown {
  /** The symbols of the two texts. */
  readonly earlier: string;
  readonly later: string;
  readonly view: 'sides' | 'one';
  /** Whether what has not changed is left out. */
  readonly isShort: boolean;
}

interface Row extends RedlinedParagraph {
  readonly stretches: readonly Stretch[];
  readonly isChanged: boolean;
}

/** The formal lines around a text change with each session; its title says enough. */
const LEFT_OUT: ReadonlySet<string | null> = new Set([
  'symbol',
  'organ',
  'session',
  'agenda',
  'adoption',
  'basis',
  'sponsors',
  'author',
  'dateline',
  'remark',
]);

/** The paragraphs of both texts in one order; what has not changed can be counted only. */
export function rowsHtml(paragraphs: readonly RedlinedParagraph[], shown: RowsShown): Html {
  const rows = paragraphs
    .filter(({ earlier, later }) => !LEFT_OUT.has((later ?? earlier)?.role ?? null))
    .map(rowOf);
  const heads =
    shown.view === 'sides' &&
    html`<div class="heads" aria-hidden="true"><span>${shown.earlier}</span><span>${shown.later}</span></div>`;
  const joins = shown.view === 'sides' && rows.some(({ elsewhere }) => elsewhere.length > 0);
  return html`${heads}<ol class="redline ${shown.view}"${joins && html` data-with="moved"`}>${runsOf(
    rows,
    shown,
  ).map(run =>
    run[0]?.isChanged === false && shown.isShort
      ? html`<li class="unchanged quiet">${counted(run.length, 'paragraph')} unchanged</li>`
      : run.map(row => rowHtml(row, shown)),
  )}</ol>`;
}

function rowOf(paragraph: RedlinedParagraph): Row {
  const { earlier, later } = paragraph;
  const stretches = overlay(earlier?.text ?? '', later?.text ?? '');
  const isNumberChanged = earlier?.enumerator !== later?.enumerator;
  return {
    ...paragraph,
    stretches,
    isChanged: isNumberChanged || stretches.some(({ kind }) => kind !== 'same'),
  };
}

/** Rows that follow each other and have all changed, or have all not. */
function runsOf(rows: readonly Row[], { isShort }: RowsShown): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (isShort && last?.[0]?.isChanged === row.isChanged) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function rowHtml(row: Row, shown: RowsShown): Html {
  const { earlier, later, stretches, elsewhere } = row;
  const state = later === null ? 'gone' : earlier === null ? 'come' : row.isChanged ? 'reworded' : 'same';
  const other = elsewhere.length > 0 && elsewhereHtml(row, shown);
  if (shown.view === 'one')
    return html`<li class="${state}"${idOf(row)}>${other}<p class="${levelOf(later ?? earlier)}">${numbersHtml(row)}${stretches.map(stretchHtml)}</p></li>`;
  return html`<li class="${state}"${idOf(row)}>
<div class="old">${sideHtml(earlier, shown.earlier, stretches, 'added')}${later === null && other}</div>
<div class="new">${sideHtml(later, shown.later, stretches, 'removed')}${earlier === null && other}</div>
</li>`;
}

/** The place of a row to jump to: of what is gone, that of the earlier text. */
function idOf({ earlier, later }: Row): Html {
  const paragraph = later ?? earlier;
  return html`${paragraph && html` id="${anchorOf(paragraph, later === null)}"`}`;
}

const anchorOf = ({ unit, isTail }: PrintedParagraph, isOfEarlier: boolean): string =>
  `${isOfEarlier ? 'was-' : ''}${unit}${isTail ? '-tail' : ''}`;

function sideHtml(
  paragraph: PrintedParagraph | null,
  symbol: string,
  stretches: readonly Stretch[],
  without: Stretch['kind'],
): Html {
  if (paragraph === null) return EMPTY;
  const { label, unit, enumerator, isTail } = paragraph;
  const number = enumerator !== null && html`<span class="enumerator">${enumerator}</span> `;
  const name =
    label !== null &&
    !isTail &&
    html`<a class="label" href="${addresses.text(unit)}"><span class="unseen">${symbol} </span>${label}</a>`;
  return html`${name}<p class="${levelOf(paragraph)}">${number}${stretches.filter(({ kind }) => kind !== without).map(stretchHtml)}</p>`;
}

const levelOf = (paragraph: PrintedParagraph | null): string => {
  const { kind = 'clause', role = null, level = 0 } = paragraph ?? {};
  const isHeading = role === 'title' || role === 'heading' || kind === 'part' || kind === 'section';
  return isHeading ? 'reading heading' : `reading level-${Math.min(3, level)}`;
};

/** The number of a paragraph, and the one that it had. */
function numbersHtml({ earlier, later }: Row): Html {
  const [old, now] = [earlier?.enumerator ?? '', later?.enumerator ?? ''];
  if (old === now) return now === '' ? EMPTY : html`<span class="enumerator">${now}</span> `;
  return html`<span class="enumerator">${old !== '' && html`<del>${old}</del> `}${now !== '' && html`<ins>${now}</ins>`}</span> `;
}

/** Where what stands here alone has come from, or gone to. */
function elsewhereHtml({ later, elsewhere }: Row, shown: RowsShown): Html {
  const isGone = later === null;
  return html`<p class="moved">${elsewhere.map(other => {
    const name = `${other.paragraph.label ?? 'a paragraph'} of ${isGone ? shown.later : shown.earlier}`;
    return html`<span aria-hidden="true">${isGone ? '↪' : '↩'}</span> ${sayingOf(other, isGone)} <a href="#${anchorOf(other.paragraph, !isGone)}">${name}</a> `;
  })}</p>`;
}

function sayingOf({ relation }: Elsewhere, isGone: boolean): string {
  if (relation === 'split') return isGone ? 'Split: a piece is' : 'Split off from';
  if (relation === 'merged') return isGone ? 'Merged into' : 'Merged from';
  const words = relation === 'reworded' ? ', and reworded,' : '';
  return isGone ? `Moved${words} to` : `Moved here${words} from`;
}
