import type { GraphEdgeRow } from '../../../db/queries/citations/graph.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { links } from '../../9-http/framework/links.ts';
import type { Graph, GraphEdge, GraphNode } from '../../9-http/schemas/citations/graph.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { documentId } from '../../references/address.ts';
import { compareNaturally } from '../../references/natural-order.ts';

export interface Wanted {
  readonly root: string;
  readonly depth: number;
  readonly direction: Graph['direction'];
  /** How many nodes there may be. */
  readonly limit: number;
}

/**
 * The documents within `depth` steps of the root, and the citations that lead there: links between documents of the last
 * step, which no step follows, would hide the others. A step goes to the documents
 * that are most cited or cite most, until the limit is reached; from a document that the data set has not, none goes on.
 */
export async function walk(queries: Queries, { root, depth, direction, limit }: Wanted): Promise<Graph> {
  const distances = new Map([[root, 0]]);
  const symbols = new Map<string, string>();
  const seen: GraphEdgeRow[] = [];
  const left = new Set<string>();
  for (let distance = 1, front = [root]; distance <= depth && front.length > 0; distance += 1) {
    const found = await linksAt(queries, front, direction);
    for (const { to, symbol } of found) symbols.set(to ?? idOf(symbol), symbol);
    seen.push(...found);
    const reached = byWeight(found, distances);
    front = reached.slice(0, Math.max(0, limit - distances.size));
    for (const id of front) distances.set(id, distance);
    for (const id of reached) if (!distances.has(id)) left.add(id);
  }
  const held = await queries.graph.documents([...distances.keys()]);
  const known = new Map(held.map(document => [document.id, document]));
  return {
    root,
    depth,
    direction,
    nodes: [...distances].map(([id, distance]) => nodeOf(id, distance, known.get(id), symbols.get(id))),
    edges: edgesOf(seen.filter(row => distances.has(row.from) && distances.has(endOf(row)))),
    leftOut: left.size,
  };
}

const idOf = (symbol: string): string => documentId(symbol as DocumentSymbol);
const endOf = ({ to, symbol }: GraphEdgeRow): string => to ?? idOf(symbol);

async function linksAt(queries: Queries, ids: readonly string[], direction: Graph['direction']) {
  const from = direction === 'cited-by' ? [] : await queries.graph.outgoing(ids);
  const to = direction === 'cites' ? [] : await queries.graph.incoming(ids);
  return [...from, ...to];
}

/** The documents at the ends of the links that are not reached yet: those with the most citations first, then by symbol. */
function byWeight(found: readonly GraphEdgeRow[], reached: ReadonlyMap<string, number>): string[] {
  const weights = new Map<string, number>();
  for (const row of found) {
    for (const id of [row.from, endOf(row)]) {
      if (!reached.has(id)) weights.set(id, (weights.get(id) ?? 0) + row.count);
    }
  }
  return [...weights].sort(([a, m], [b, n]) => n - m || compareNaturally(a, b)).map(([id]) => id);
}

type Held = Awaited<ReturnType<Queries['graph']['documents']>>[number];

const nodeOf = (
  id: string,
  distance: number,
  held: Held | undefined,
  symbol: string | undefined,
): GraphNode =>
  held
    ? { ...held, distance, link: links.document(id) }
    : { id, symbol: symbol ?? id, title: null, type: 'outside', date: null, distance, link: null };

function edgesOf(rows: readonly GraphEdgeRow[]): GraphEdge[] {
  const distinct = new Map(rows.map(row => [JSON.stringify([row.from, row.symbol, row.treatment]), row]));
  const byEnds = Map.groupBy(distinct.values(), row => JSON.stringify([row.from, endOf(row)]));
  return [...byEnds.values()]
    .flatMap(([first, ...others]) => (first ? [edgeOf(first, [first, ...others])] : []))
    .sort((a, b) => compareNaturally(a.from, b.from) || compareNaturally(a.to, b.to));
}

const edgeOf = (first: GraphEdgeRow, rows: readonly GraphEdgeRow[]): GraphEdge => ({
  from: first.from,
  to: endOf(first),
  citations: rows.reduce((sum, { count }) => sum + count, 0),
  treatments: rows
    .map(({ treatment, count }) => ({ treatment, count }))
    .sort((a, b) => b.count - a.count || (a.treatment < b.treatment ? -1 : 1)),
});
