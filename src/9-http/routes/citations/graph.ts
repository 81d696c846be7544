import Negotiator from 'negotiator';
import { z } from 'zod';
import { citationGraph, GRAPH_DIRECTIONS } from '../../../8-services/citations/citation-graph.ts';
import { Answer } from '../../framework/answer.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { toGraphml } from '../../graph/graphml.ts';
import { toSvg } from '../../graph/svg.ts';
import { Graph } from '../../schemas/citations/graph.ts';
import { subject } from '../../schemas/parameters.ts';
import { graphView } from '../../views/citations/graph.ts';
import { first, withQuery } from '../examples.ts';

const FORMATS = {
  json: 'application/json',
  graphml: 'application/graphml+xml',
  svg: 'image/svg+xml',
} as const;

type Format = keyof typeof FORMATS;
const FORMAT_NAMES = Object.keys(FORMATS) as [Format, ...Format[]];

/** The format that the `Accept` header prefers; JSON if it accepts none of them. */
function accepted(accept: string | undefined): Format {
  const type = new Negotiator({ headers: { accept } }).mediaType(Object.values(FORMATS));
  return FORMAT_NAMES.find(name => FORMATS[name] === type) ?? 'json';
}

const asText = { schema: { type: 'string' } };

export const getGraph = operation({
  operationId: 'getGraph',
  url: '/v1/graph',
  tag: 'Citations',
  summary: 'Get the citation graph around a document',
  description:
    'The documents that it cites and that cite it, step by step. As JSON, as GraphML for network tools, or as an SVG image, by `format` or else by the `Accept` header.',
  example: async queries => {
    const { targetId: root } = (await first.citation(queries)) ?? {};
    return typeof root !== 'string'
      ? undefined
      : withQuery('/v1/graph', { root, depth: 1, direction: 'cited-by', limit: 10, format: 'json' });
  },
  params: z.object({}),
  query: z.object({
    root: subject('Id or symbol of the document to start from.'),
    depth: z.int().min(1).max(3).default(1).describe('How many steps to follow.'),
    direction: z
      .enum(GRAPH_DIRECTIONS)
      .default('both')
      .describe('Which direction to follow from each document.'),
    limit: z.int().min(2).max(150).default(60).describe('The maximum number of documents.'),
    format: z.enum(FORMAT_NAMES).optional().describe('The format of the answer.'),
  }),
  responses: {
    200: {
      description: okResponse(Graph)[200].description,
      content: {
        ...okResponse(Graph)[200].content,
        [FORMATS.graphml]: asText,
        [FORMATS.svg]: asText,
      },
    },
  },
  variant: accepted,
  isCostly: () => true,
  answer: async ({ queries, query: { root, format, ...options }, accept }) => {
    const graph = graphView(await citationGraph(queries, { root, ...options }));
    const form = format ?? accepted(accept);
    if (form === 'json') return graph;
    const body = form === 'svg' ? toSvg(graph) : toGraphml(graph);
    return new Answer(body, { type: `${FORMATS[form]}; charset=utf-8` });
  },
});
