import type { Queries } from '../../../../db/queries/index.ts';
import { NO_LIMIT } from '../../../../db/queries/list/paging.ts';
import { lineageOf } from '../../../8-services/clauses/lineage.ts';
import { documentById } from '../../../8-services/documents/document.ts';
import { readPiece, type TextUnit } from '../../../8-services/documents/read-text.ts';
import { required } from '../../../8-services/documents/require.ts';
import { mandatesWithDetails } from '../../../8-services/mandates/mandates.ts';
import { formatClauseCitation } from '../../../references/format-citation.ts';
import { links } from '../../framework/links.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { list, type PageContent } from '../framework/layout.ts';
import { others } from '../framework/others.ts';
import { counted } from '../framework/words.ts';
import { mandateEntry } from '../mandates/mandate-entry.ts';
import { asPrinted } from '../printed/as-printed.ts';
import { citingTexts } from './citing-texts.ts';
import { lineageHtml } from './lineage-picture.ts';
import { textHtml } from './text-of-units.ts';

/** The most texts that are named as citing a unit. */
const MOST = 100;

/** The units of a text that have a page of their own; the others are shown in their document. */
export const HAS_PAGE: ReadonlySet<string> = new Set(['clause', 'paragraph']);

/**
 * A clause or paragraph by itself, with what it belongs to, its history, what it asks for, and what cites it.
 *
 * @throws ServiceError NOT_FOUND
 */
export async function unitPage(queries: Queries, documentId: string, id: string): Promise<PageContent> {
  const details = await documentById(queries, documentId);
  const { document } = details.row;
  const outline = await queries.units.outline(documentId);
  const family = outline.filter(unit => unit.id === id || unit.id.startsWith(`${id}.`));
  const units = (await readPiece(queries, documentId, { number: 1, units: family })).filter(({ kind }) =>
    HAS_PAGE.has(kind),
  );
  const unit = required(
    units.find(({ row }) => row.id === id),
    'clause',
    id,
  );
  const name = nameOf(unit);
  return {
    title: `${document.symbol}, ${name}`,
    json: unit.kind === 'clause' ? links.clause(id) : links.paragraph(id),
    main: html`
<article class="one-unit">
<p class="crumbs"><a href="${addresses.text(documentId)}#${id}">${document.symbol}</a> ${document.title}</p>
<h1>${name}</h1>
${unit.kind === 'clause' && citationHtml(formatClauseCitation(document, unit.row))}
${await chapeauHtml(queries, unit)}
${await textHtml(queries, details, units)}
${list(
  [
    html`<a href="${addresses.text(documentId)}#${id}">In its place</a>`,
    neighbour('previous', unit),
    neighbour('next', unit),
    unit.kind === 'clause' &&
      html`<a href="${addresses.wordings(unit.row.text.slice(0, 1500))}">Wordings like it</a>`,
  ],
  'row screen',
)}
${asPrinted(documentId, unit)}
${unit.kind === 'clause' && lineageHtml(await lineageOf(queries, id))}
${unit.kind === 'clause' && (await mandatesHtml(queries, documentId, id))}
${await citedByHtml(queries, id)}
</article>`,
  };
}

const citationHtml = (citation: string): Html =>
  html`<p class="citation" data-with="citations" data-citation="${citation}">${citation}</p>`;

/** "Operative paragraph 10 (a)" */
function nameOf(unit: TextUnit): string {
  if (unit.kind === 'clause')
    return `${unit.row.kind === 'operative' ? 'Operative' : 'Preambular'} paragraph ${unit.row.label.replace(/^(.*, )?(?:OP|PP)/, '$1').replaceAll('(', ' (')}`;
  return unit.kind === 'paragraph' && unit.row.number !== null ? `Paragraph ${unit.row.label}` : 'Paragraph';
}

/** The opening that a lettered part continues. */
async function chapeauHtml(queries: Queries, unit: TextUnit): Promise<Html> {
  const parent = unit.kind === 'clause' || unit.kind === 'paragraph' ? unit.row.parentId : null;
  if (parent === null) return EMPTY;
  const [text] = await queries.units.textsOf([parent]);
  return html`<p class="chapeau reading"><a href="${addresses.text(parent)}">${parent.split('.').at(-1)}</a> ${text?.text}</p>`;
}

function neighbour(which: 'previous' | 'next', unit: TextUnit): Html | false {
  if (unit.kind !== 'clause' && unit.kind !== 'paragraph') return false;
  const id = which === 'previous' ? unit.row.previousId : unit.row.nextId;
  return (
    id !== null &&
    html`<a rel="${which === 'previous' ? 'prev' : 'next'}" href="${addresses.text(id)}">${which === 'previous' ? 'Paragraph before' : 'Paragraph after'}</a>`
  );
}

async function mandatesHtml(queries: Queries, document: string, id: string): Promise<Html> {
  const rows = await queries.mandates.list({ document }, { after: [-1, ''], limit: NO_LIMIT });
  const own = rows.filter(({ mandate }) => mandate.unitId === id || mandate.unitId.startsWith(`${id}.`));
  if (own.length === 0) return EMPTY;
  return html`<section><h2>What it asks for</h2><ol class="entries">${(await mandatesWithDetails(queries, own)).map(mandateEntry)}</ol></section>`;
}

async function citedByHtml(queries: Queries, id: string): Promise<Html> {
  const rows = await queries.citations.list({ targetUnit: id }, { after: [-1, -1, -1, ''], limit: MOST });
  if (rows.length === 0) return EMPTY;
  const total = await queries.citations.count({ targetUnit: id });
  return html`<section><h2 id="cited-by">Cited ${counted(total, 'time')}</h2>${await citingTexts(queries, rows)}${others(total, rows.length)}</section>`;
}
