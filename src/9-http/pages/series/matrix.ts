import type { MatrixCell, MatrixRow, SeriesMatrix } from '../../../8-services/resolutions/matrix.ts';
import { seriesMatrix } from '../../../8-services/resolutions/matrix.ts';
import { links } from '../../framework/links.ts';
import { idOf } from '../../schemas/parameters.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { counted, firstWords, percent } from '../framework/words.ts';

/** A series as a table: what became of each clause in each resolution. */
export const matrix = page({
  name: 'page of the matrix of a series',
  url: '/series/:id/matrix',
  params: idOf('series'),
  isCostly: () => true,
  content: async ({ queries, params: { id } }) => {
    const found = await seriesMatrix(queries, id);
    const { title } = found.series;
    return {
      title: `${title}: clause by clause`,
      json: links.matrix(id),
      entry: 'Series' as const,
      main: html`
<p class="crumbs"><a href="${addresses.allSeries}">Series</a> · <a href="${addresses.series(id)}">${title}</a></p>
<h1>Clause by clause: ${title}</h1>
<p class="lead">${counted(found.rows.length, 'clause')} through ${counted(found.members.length, 'resolution')}: a row for each clause, with what became of its wording from one resolution to the next. A percentage says how much alike the two are.</p>
${matrixTable(found)}`,
    };
  },
});

const matrixTable = ({ members, rows }: SeriesMatrix): Html => html`
<div class="wide matrix" tabindex="0" role="region" aria-label="Clauses by resolutions"><table>
<thead><tr><th scope="col">Clause</th>${members.map(
  ({ document }, index) =>
    html`<th scope="col"><a href="${addresses.text(document.id)}">${document.symbol}</a><br><span class="quiet">${document.date?.slice(0, 4)}</span>${compareLink(members[index - 1]?.document.id, document.id)}</th>`,
)}</tr></thead>
<tbody>${rows.map(rowHtml)}</tbody>
</table></div>`;

const compareLink = (before: string | undefined, id: string): Html =>
  before === undefined ? EMPTY : html`<br><a href="${addresses.compare(before, id)}">compare</a>`;

const rowHtml = ({ cells }: MatrixRow): Html =>
  html`<tr><th scope="row">${firstWords(cells.findLast(cell => cell?.text != null)?.text ?? '', LONGEST)}</th>${cells.map(cellHtml)}</tr>`;

function cellHtml(cell: MatrixCell | null): Html {
  if (cell === null) return html`<td></td>`;
  const { clause, label, relation, moved, similarity } = cell;
  const how = similarity !== null && relation !== 'kept' && relation !== 'moved' && ` ${percent(similarity)}`;
  return html`<td class="${relation}">${clause !== null && html`<a href="${addresses.text(clause)}">${label}</a>`}<span class="relation">${SIGNS[relation]} ${relation}${how}${moved && relation !== 'moved' && ', moved'}</span></td>`;
}

/** For those who see: a sign of what happened before the word for it. */
const SIGNS: Readonly<Record<string, string>> = {
  kept: '=',
  moved: '↕',
  reworded: '≈',
  split: '⑂',
  merged: '⑃',
  added: '+',
  dropped: '×',
  returned: '↺',
};

/** How many characters of a clause are shown, by which people know it. */
const LONGEST = 110;
