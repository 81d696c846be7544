import { z } from 'zod';
import { GraphDirection, GraphNodeType, Treatment } from '../enums.ts';

export const GraphNode = z
  .object({
    id: z.string().describe('Id of the document.'),
    symbol: z.string().describe('Its symbol.'),
    title: z.string().nullable().describe('Its title; null where it is not known.'),
    type: GraphNodeType.describe(
      'What kind of document it is; `outside` where the data set does not have it.',
    ),
    date: z.iso.date().nullable().describe('Its date; null where it is not known.'),
    distance: z.int().min(0).describe('How many steps it is from the root.'),
    link: z.string().nullable().describe('Address of the document, where the data set has it.'),
  })
  .meta({ id: 'GraphNode', description: 'A document that cites or is cited.' });

const TreatmentCount = z
  .object({
    treatment: Treatment.describe('How the text treats what it cites.'),
    count: z.int().min(1).describe('In how many places it does so.'),
  })
  .meta({ id: 'TreatmentCount', description: 'A treatment, and how often it comes.' });

export const GraphEdge = z
  .object({
    from: z.string().describe('Id of the document that cites.'),
    to: z.string().describe('Id of the document that is cited.'),
    citations: z.int().min(1).describe('In how many places it does.'),
    treatments: z.array(TreatmentCount).describe('How it treats it there, the most frequent first.'),
  })
  .meta({ id: 'GraphEdge', description: 'That one document cites another.' });

export const Graph = z
  .object({
    root: z.string().describe('Id of the document that the graph is drawn from.'),
    depth: z.int().describe('How many steps were followed.'),
    direction: GraphDirection.describe('Which citations were followed.'),
    nodes: z.array(GraphNode).describe('The nearest to the root first.'),
    edges: z.array(GraphEdge).describe('Which of them cite which.'),
    leftOut: z.int().min(0).describe('How many documents within the depth are not shown.'),
  })
  .meta({ id: 'Graph', description: 'The documents around a document, and which of them cite which.' });

export type GraphNode = z.infer<typeof GraphNode>;
export type GraphEdge = z.infer<typeof GraphEdge>;
export type Graph = z.infer<typeof Graph>;
