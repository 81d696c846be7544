import { z } from 'zod';
import {
  type CitationGraph,
  citationGraph,
  GRAPH_DIRECTIONS,
  type GraphNode,
} from '../../../8-services/citations/citation-graph.ts';
import { subject } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { counted, dateWords } from '../framework/words.ts';
import { graphPicture } from './picture.ts';

const DIRECTION_WORDS = { cites: 'what it cites', 'cited-by': 'what cites it', both: 'both' } as const;

/** The documents around a document that cite each other, as a picture and as a table. */
export const graph = page({
  name: 'page of the citation graph',
  url: '/graph',
  query: z.object({
    root: subject(''),
    depth: z.coerce.number().int().min(1).max(3).default(1),
    direction: z.enum(GRAPH_DIRECTIONS).default('both'),
    limit: z.coerce.number().int().min(2).max(150).default(40),
  }),
  isCostly: () => true,
  content: async ({ queries, query }) => {
    const found = await citationGraph(queries, query);
    const root = found.nodes[0];
    return {
      title: `Citations around ${root?.symbol}`,
      json: withQuery('/v1/graph', query),
      main: html`
<p class="crumbs"><a href="${addresses.text(query.root)}">${root?.symbol}</a> ${root?.title}</p>
<h1>Citations around ${root?.symbol}</h1>
${filterForm('/graph', [
  field({ name: 'root', label: 'Document', value: query.root }),
  field({
    name: 'direction',
    label: 'Follow',
    value: query.direction,
    any: 'both',
    options: GRAPH_DIRECTIONS.map(one => [one, DIRECTION_WORDS[one]] as const),
  }),
  field({
    name: 'depth',
    label: 'Steps',
    value: query.depth,
    any: '1',
    options: [
      ['2', '2'],
      ['3', '3'],
    ],
  }),
])}
<p role="status">${counted(found.nodes.length, 'document')}${found.leftOut > 0 && `, and ${counted(found.leftOut, 'other')} left out`}. An arrow leads from what cites to what is cited; a document leads to the citations around it.</p>
<div class="beside-graph">
${graphPicture(found)}
${graphTable(found)}
</div>`,
    };
  },
});

function graphTable({ root, nodes, edges }: CitationGraph): Html {
  const named = new Map(nodes.map(node => [node.id, node.symbol]));
  const citing = Map.groupBy(edges, ({ from }) => from);
  return html`<section aria-labelledby="as-table">
<h2 id="as-table">The same as a table</h2>
<div class="wide tall" tabindex="0" role="region" aria-label="Who cites what"><table>
<thead><tr><th scope="col">Document</th><th scope="col">Cites</th></tr></thead>
<tbody>${nodes.map(
    node =>
      html`<tr><th scope="row">${documentHtml(node, node.id === root)}</th><td>${(
        citing.get(node.id) ?? []
      ).map(
        ({ to, citations }, index) =>
          html`${index > 0 && ', '}${named.get(to)}${citations > 1 && ` (${citations} times)`}`,
      )}</td></tr>`,
  )}</tbody></table></div></section>`;
}

/** A document, and the step to the citations around it, which those outside the data set have not. */
function documentHtml({ id, symbol, title, type, date }: GraphNode, isRoot: boolean): Html {
  const isOutside = type === 'outside';
  return html`<a href="${isOutside ? addresses.work(id) : addresses.text(id)}">${symbol}</a> <span class="quiet">${title}${date !== null && html`, ${dateWords(date)}`}</span>${!isOutside && !isRoot && html` <a class="step" href="${addresses.graph(id)}">Around it<span class="unseen">: ${symbol}</span></a>`}`;
}
