import type { CitationRow } from '../../../../db/queries/citations/citations.ts';
import type { Queries } from '../../../../db/queries/index.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import { excerpt } from '../framework/marked.ts';
import { readable } from '../framework/words.ts';

/** The texts in which something is cited, each with the words around the citation. */
export async function citingTexts(queries: Queries, rows: readonly CitationRow[]): Promise<Html> {
  const units = await queries.units.textsOf(rows.map(({ citation }) => citation.unitId));
  const texts = new Map(units.map(({ id, text }) => [id, text]));
  return html`<ul class="entries">${rows.map(
    ({ citation }) =>
      html`<li><a href="${addresses.text(citation.unitId)}">${readable(citation.unitId)}</a><p class="reading">${excerpt(texts.get(citation.unitId) ?? '', citation)}</p></li>`,
  )}</ul>`;
}
