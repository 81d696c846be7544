import { z } from 'zod';
import { DOCUMENT_TYPES, TREATMENTS } from '../../../../db/schema.ts';
import { GRAPH_DIRECTIONS } from '../../../8-services/citations/citation-graph.ts';

export const GraphNode = z
  .object({
    id: z.string(),
    symbol: z.string(),
    title: z.string().nullable(),
    type: z
      .enum([...DOCUMENT_TYPES, 'outside'])
      .describe('What kind of document it is; `outside` where the data set does not have it.'),
    date: z.iso.date().nullable(),
    distance: z.int().min(0).describe('How many steps it is from the root.'),
    link: z.string().nullable().describe('Address of the document, where the data set has it.'),
  })
  .meta({ id: 'GraphNode', description: 'A document that cites or is cited.' });

export const GraphEdge = z
  .object({
    from: z.string().describe('Id of the document that cites.'),
    to: z.string().describe('Id of the document that is cited.'),
    citations: z.int().min(1).describe('In how many places it does.'),
    treatments: z
      .array(z.object({ treatment: z.enum(TREATMENTS), count: z.int().min(1) }))
      .describe('How it treats it there, the most frequent first.'),
  })
  .meta({ id: 'GraphEdge', description: 'That one document cites another.' });

export const Graph = z
  .object({
    root: z.string().describe('Id of the document that the graph is drawn from.'),
    depth: z.int(),
    direction: z.enum(GRAPH_DIRECTIONS),
    nodes: z.array(GraphNode).describe('The nearest to the root first.'),
    edges: z.array(GraphEdge),
    leftOut: z.int().min(0).describe('How many documents within the depth are not shown.'),
  })
  .meta({ id: 'Graph', description: 'The documents around a document, and which of them cite which.' });

export type GraphNode = z.infer<typeof GraphNode>;
export type GraphEdge = z.infer<typeof GraphEdge>;
export type Graph = z.infer<typeof Graph>;
