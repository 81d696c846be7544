import type { CitationGraph } from '../../../8-services/citations/citation-graph.ts';
import { links } from '../../framework/links.ts';
import type { Graph } from '../../schemas/citations/graph.ts';

export const graphView = ({ nodes, edges, ...graph }: CitationGraph): Graph => ({
  ...graph,
  nodes: nodes.map(node => ({ ...node, link: node.type === 'outside' ? null : links.document(node.id) })),
  edges: edges.map(({ treatments, ...edge }) => ({ ...edge, treatments: [...treatments] })),
});
