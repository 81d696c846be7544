import type { CitationGraph, GraphNode } from '../../../8-services/citations/citation-graph.ts';
import { laidOut, type Point } from '../../graph/lay-out.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';

/**
 * Boxes with arrows from what cites to what is cited; a box of the data set leads to the citations around it.
 */
export function graphPicture(graph: CitationGraph): Html {
  const distances = new Map(graph.nodes.map(({ id, distance }) => [id, distance]));
  const edges = graph.edges.filter(({ from, to }) => distances.get(from) !== distances.get(to));
  const { places, paths, width, height } = laidOut({ nodes: graph.nodes, edges }, BOX);
  return html`<div class="wide graph" data-with="graph" tabindex="0" role="region" aria-label="The citations as a picture">
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Citations; the table below says the same">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${paths.map(path => html`<path class="edge" d="${pathOf(path)}" marker-end="url(#arrow)"/>`)}
${graph.nodes.map((node, index) => box(node, places[index] ?? { x: 0, y: 0 }, node.id === graph.root))}
</svg></div>`;
}

const BOX = { width: 190, height: 42, margin: 12 };
/** The characters of a title that fit into a box. */
const FITS = 27;

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

function box(node: GraphNode, at: Point, isRoot: boolean): Html {
  const [x, y] = [at.x - BOX.width / 2, at.y - BOX.height / 2];
  const title = node.title ?? '';
  const address =
    node.type === 'outside'
      ? addresses.work(node.id)
      : isRoot
        ? addresses.text(node.id)
        : addresses.graph(node.id);
  return html`<a href="${address}" class="node ${node.type}${isRoot && ' root'}"><title>${[node.symbol, node.title, node.date].filter(Boolean).join(', ')}</title><rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${BOX.width}" height="${BOX.height}" rx="4"/><text class="symbol" x="${(x + 8).toFixed(1)}" y="${(y + 17).toFixed(1)}">${node.symbol}</text><text x="${(x + 8).toFixed(1)}" y="${(y + 34).toFixed(1)}">${title.length > FITS ? `${title.slice(0, FITS - 1)}…` : title}</text></a>`;
}
