import type { Queries } from '../../../../db/queries/index.ts';
import { NO_LIMIT } from '../../../../db/queries/list/paging.ts';
import { type DocumentDetails, documentById } from '../../../8-services/documents/document.ts';
import {
  type Heading,
  headingsOf,
  type Piece,
  piecesOf,
  readPiece,
  type TextUnit,
} from '../../../8-services/documents/read-text.ts';
import { mandatesWithDetails } from '../../../8-services/mandates/mandates.ts';
import { links } from '../../framework/links.ts';
import { documentEntry } from '../documents/documents.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import type { PageContent } from '../framework/layout.ts';
import { others } from '../framework/others.ts';
import { capitalized, counted } from '../framework/words.ts';
import { mandateEntry } from '../mandates/mandate-entry.ts';
import { findingBox } from './finding-box.ts';
import { masthead } from './masthead.ts';
import { newPages } from './page-marks.ts';
import { textHtml } from './text-of-units.ts';
import { votesHtml } from './votes.ts';

/** The most entries of a list under a text. */
const MOST = 50;
/** The most citations among which documents are looked for. */
const CITATIONS = 1000;

/**
 * A document: what is known of it, its contents, a piece of its text, and what follows from it.
 *
 * @throws ServiceError NOT_FOUND
 */
export async function documentPage(queries: Queries, id: string, wanted: number): Promise<PageContent> {
  const details = await documentById(queries, id);
  const { document } = details.row;
  const outline = await queries.units.outline(id);
  const pieces = piecesOf(outline);
  const piece = pieces.find(({ number }) => number === wanted) ?? pieces[0] ?? { number: 1, units: [] };
  const units = await readPiece(queries, id, piece);
  const isLast = piece.number === pieces.length;
  return {
    title: [document.symbolMadeUp ? null : document.symbol, document.title].filter(Boolean).join(': '),
    json: links.document(id),
    main: html`
<article class="document">
${await masthead(queries, details, { contents: contentsHtml(await headingsOf(queries, id, outline), pieces, id), page: firstPageOf(units) })}
<div class="main">
${readingHtml(details)}
${details.findings.filter(({ finding }) => finding.unitId === null).map(findingBox)}
${await textHtml(queries, details, units, { citedBy: await citedByUnit(queries, id), pages: newPages(units) })}
${piecesHtml(pieces, piece, id)}
${isLast && html`${await votesHtml(queries, id)}`}
${await containedHtml(queries, id)}
${await mandatesHtml(queries, id)}
${await citedByHtml(queries, id)}
</div>
</article>`,
  };
}

/** The page of the source on which a text begins; null if the source has no pages. */
const firstPageOf = (units: readonly TextUnit[]): number | null =>
  units.find(({ annotations }) => annotations.places.length > 0)?.annotations.places[0]?.page ?? null;

/** How often each unit is cited by its own number. */
async function citedByUnit(queries: Queries, id: string): Promise<ReadonlyMap<string, number>> {
  const counts = await queries.citations.countsByUnit(id);
  return new Map(counts.map(({ unitId, count }) => [unitId ?? '', count]));
}

/** Says first what is not read well. */
function readingHtml({ row: { document } }: DocumentDetails): Html {
  if (document.reading === 'whole') return EMPTY;
  const state =
    document.reading === 'partial' ? 'This text was read in part.' : 'The reading of this text is in doubt.';
  return html`<div class="note-box"><p><strong>${state}</strong> ${document.readingReasons.map(reason => `${capitalized(reason)}.`).join(' ')}</p></div>`;
}

function contentsHtml(headings: readonly Heading[], pieces: readonly Piece[], id: string): Html {
  if (headings.length < 3) return EMPTY;
  const pieceOf = new Map(
    pieces.flatMap(({ number, units }) => units.map(unit => [unit.id, number] as const)),
  );
  const address = (heading: Heading): string => {
    const number = pieceOf.get(heading.id) ?? 1;
    return `${number === 1 && pieces.length === 1 ? '' : pieceAddress(id, number)}#${heading.id}`;
  };
  return html`<details class="contents"${headings.length <= 40 ? html` open` : EMPTY}><summary><h2>Contents</h2></summary><nav aria-label="Contents"><ul${headings.length > 40 && html` data-with="filter"`}>${headings.map(
    heading =>
      html`<li class="depth-${Math.min(4, heading.depth)}"><a href="${address(heading)}">${heading.text}</a></li>`,
  )}</ul></nav></details>`;
}

const pieceAddress = (id: string, number: number): string =>
  withQuery(addresses.text(id), { piece: number === 1 ? null : number });

function piecesHtml(pieces: readonly Piece[], { number }: Piece, id: string): Html {
  if (pieces.length < 2) return EMPTY;
  return html`<nav class="pieces screen" aria-label="Parts of this text"><ul class="row">${pieces.map(
    piece =>
      html`<li>${piece.number === number ? html`<strong aria-current="page">${number}</strong>` : html`<a href="${pieceAddress(id, piece.number)}">${piece.number}</a>`}</li>`,
  )}</ul>${number < pieces.length && html`<p><a class="button" rel="next" href="${pieceAddress(id, number + 1)}">Read on</a></p>`}</nav>`;
}

async function containedHtml(queries: Queries, id: string): Promise<Html> {
  const rows = await queries.documents.list({ partOf: id }, { after: [-1], limit: MOST });
  if (rows.length === 0) return EMPTY;
  const total = await queries.documents.count({ partOf: id });
  return html`<section><h2>Contains ${counted(total, 'document')}</h2><ol class="entries">${rows.map(documentEntry)}</ol>${others(total, rows.length)}</section>`;
}

async function mandatesHtml(queries: Queries, id: string): Promise<Html> {
  const rows = await queries.mandates.list({ document: id }, { after: [-1, ''], limit: NO_LIMIT });
  if (rows.length === 0) return EMPTY;
  const shown = await mandatesWithDetails(queries, rows.slice(0, MOST));
  return html`<section class="screen"><h2 id="mandates">What it asks for</h2><details><summary>${counted(rows.length, 'request')}</summary><ol class="entries">${shown.map(mandateEntry)}</ol>${others(rows.length, shown.length)}</details></section>`;
}

async function citedByHtml(queries: Queries, id: string): Promise<Html> {
  const page = { after: [-1, -1, -1, ''], limit: CITATIONS };
  const rows = await queries.citations.list({ target: id }, page);
  if (rows.length === 0) return EMPTY;
  const citing = [...Map.groupBy(rows, ({ citation }) => citation.documentId)];
  const documents = new Map(
    (await queries.documents.byIds(citing.slice(0, MOST).map(([document]) => document))).map(one => [
      one.id,
      one,
    ]),
  );
  const total = rows.length < CITATIONS ? citing.length : await queries.citations.countDocuments(id);
  return html`<section class="screen"><h2 id="cited-by">Cited by ${counted(total, 'document')}</h2><ul class="entries">${citing
    .slice(0, MOST)
    .map(([document, places]) => {
      const { symbol = document, title = null } = documents.get(document) ?? {};
      return html`<li><a href="${addresses.text(document)}">${symbol}</a> ${title}<p class="quiet">${places
        .slice(0, 8)
        .map(
          ({ citation }, index) =>
            html`${index > 0 && ', '}<a href="${addresses.text(citation.unitId)}">${citation.unitId.slice(document.length + 1)}</a>`,
        )}</p></li>`;
    })}</ul>${others(total, documents.size)}</section>`;
}
