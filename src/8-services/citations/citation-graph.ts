import type { GraphEdgeRow } from '../../../db/queries/citations/graph.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { DOCUMENT_TYPES, TREATMENTS } from '../../../db/schema.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { documentId } from '../../references/address.ts';
import { compareNaturally } from '../../references/natural-order.ts';
import { requireDocument } from '../documents/require.ts';

export const GRAPH_DIRECTIONS = ['cites', 'cited-by', 'both'] as const;

export interface GraphOptions {
  /** Id of the document to start from. */
  readonly root: string;
  /** How many steps to follow. */
  readonly depth: number;
  readonly direction: (typeof GRAPH_DIRECTIONS)[number];
  /** The maximum number of nodes. */
  readonly limit: number;
}

/** The documents around a document, and which of them cite which. */
export interface CitationGraph extends Omit<GraphOptions, 'limit'> {
  /** The nearest to the root first. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many documents within the depth the limit left out. */
  readonly leftOut: number;
}

export interface GraphNode {
  readonly id: string;
  readonly symbol: string;
  readonly title: string | null;
  /** `outside` for a document that the data set does not have. */
  readonly type: (typeof DOCUMENT_TYPES)[number] | 'outside';
  readonly date: string | null;
  /** Steps from the root. */
  readonly distance: number;
}

export interface GraphEdge {
  /** Id of the citing document. */
  readonly from: string;
  /** Id of the cited document. */
  readonly to: string;
  readonly citations: number;
  /** The most frequent first. */
  readonly treatments: readonly { readonly treatment: (typeof TREATMENTS)[number]; readonly count: number }[];
}

/**
 * The documents within `depth` steps of the root, and the citations between a step and the next.
 * Documents of the last step are not expanded, since their links to each other would hide the others.
 * Each step follows the documents with the most citations until the limit is reached; documents outside
 * the data set lead nowhere.
 *
 * @throws ServiceError NOT_FOUND
 */
export async function citationGraph(
  queries: Queries,
  { root, depth, direction, limit }: GraphOptions,
): Promise<CitationGraph> {
  await requireDocument(queries, root);
  const distances = new Map([[root, 0]]);
  const symbols = new Map<string, string>();
  const rows: GraphEdgeRow[] = [];
  const leftOut = new Set<string>();
  for (let distance = 1, front = [root]; distance <= depth && front.length > 0; distance += 1) {
    const found = await edgesAt(queries, front, direction);
    for (const { to, symbol } of found) symbols.set(to ?? idOf(symbol), symbol);
    rows.push(...found);
    const reached = byWeight(found, distances);
    front = reached.slice(0, Math.max(0, limit - distances.size));
    for (const id of front) distances.set(id, distance);
    for (const id of reached) if (!distances.has(id)) leftOut.add(id);
  }
  const documents = await queries.graph.documents([...distances.keys()]);
  const documentById = new Map(documents.map(document => [document.id, document]));
  return {
    root,
    depth,
    direction,
    nodes: [...distances].map(([id, distance]) => ({
      ...(documentById.get(id) ?? outsideDocument(id, symbols.get(id))),
      distance,
    })),
    edges: edgesOf(rows.filter(row => distances.has(row.from) && distances.has(endOf(row)))),
    leftOut: leftOut.size,
  };
}

const idOf = (symbol: string): string => documentId(symbol as DocumentSymbol);
const endOf = ({ to, symbol }: GraphEdgeRow): string => to ?? idOf(symbol);

async function edgesAt(queries: Queries, ids: readonly string[], direction: GraphOptions['direction']) {
  const outgoing = direction === 'cited-by' ? [] : await queries.graph.outgoing(ids);
  const incoming = direction === 'cites' ? [] : await queries.graph.incoming(ids);
  return [...outgoing, ...incoming];
}

/**
 * The documents at the ends of the edges that are not reached yet: those with the most
 * citations first, then by id.
 */
function byWeight(rows: readonly GraphEdgeRow[], reached: ReadonlyMap<string, number>): string[] {
  const weights = new Map<string, number>();
  for (const row of rows) {
    for (const id of [row.from, endOf(row)]) {
      if (!reached.has(id)) weights.set(id, (weights.get(id) ?? 0) + row.count);
    }
  }
  return [...weights].sort(([a, m], [b, n]) => n - m || compareNaturally(a, b)).map(([id]) => id);
}

const outsideDocument = (id: string, symbol = id) => ({
  id,
  symbol,
  title: null,
  type: 'outside' as const,
  date: null,
});

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
