import { element, escaped } from '../../forms/xml.ts';
import type { Graph, GraphEdge, GraphNode } from '../schemas/citations/graph.ts';

const NODE_KEYS = ['symbol', 'title', 'type', 'date', 'distance'] as const;
const EDGE_KEYS = ['citations', 'treatments'] as const;

/** The graph as GraphML, for network analysis tools. */
export const toGraphml = ({ root, nodes, edges }: Graph): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      ...NODE_KEYS.map(name => key('node', name)),
      ...EDGE_KEYS.map(name => key('edge', name)),
      element('graph', { id: root, edgedefault: 'directed' }, ...nodes.map(nodeOf), ...edges.map(edgeOf)),
    ),
    '',
  ].join('\n');

const NUMBERS: ReadonlySet<string> = new Set(['distance', 'citations']);

const key = (of: string, name: string): string =>
  element('key', {
    id: name,
    for: of,
    'attr.name': name,
    'attr.type': NUMBERS.has(name) ? 'int' : 'string',
  });

const datum = (name: string, value: string | number | null): string =>
  value === null ? '' : element('data', { key: name }, escaped(String(value)));

const nodeOf = (node: GraphNode): string =>
  element('node', { id: node.id }, ...NODE_KEYS.map(name => datum(name, node[name])));

const edgeOf = ({ from, to, citations, treatments }: GraphEdge): string =>
  element(
    'edge',
    { source: from, target: to },
    datum('citations', citations),
    datum('treatments', treatments.map(({ treatment, count }) => `${treatment} ${count}`).join(', ')),
  );
