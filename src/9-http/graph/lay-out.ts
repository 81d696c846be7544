import { Graph as Layout, layout } from '@dagrejs/dagre';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lengths of a picture, in its own units. */
export interface Measures {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** From one column of boxes to the next. */
  readonly gap?: number;
}

interface Drawn {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** Places the boxes of a graph from left to right: the middle of each, and the points of each arrow. */
export function laidOut({ nodes, edges }: Drawn, { margin, gap = 120, ...box }: Measures) {
  const drawn = new Layout();
  drawn.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: gap, marginx: margin, marginy: 12 });
  drawn.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) drawn.setNode(id, { width: box.width, height: box.height });
  for (const { from, to } of edges) drawn.setEdge(from, to);
  layout(drawn);
  const { width = 0, height = 0 } = drawn.graph();
  return {
    places: nodes.map(({ id }): Point => drawn.node(id)),
    paths: edges.map(({ from, to }): readonly Point[] => drawn.edge(from, to)?.points ?? []),
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
}
