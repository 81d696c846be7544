import Negotiator from 'negotiator';
import { z } from 'zod';
import type { Queries } from '../../../../db/queries/index.ts';
import { citationGraph } from '../../../8-services/citations/citation-graph.ts';
import { Answer } from '../../framework/answer.ts';
import { type AddOperation, okResponse, operation } from '../../framework/operation.ts';
import { toGraphml } from '../../graph/graphml.ts';
import { toSvg } from '../../graph/svg.ts';
import { Graph } from '../../schemas/citations/graph.ts';
import { GraphDirection } from '../../schemas/enums.ts';
import { subject } from '../../schemas/parameters.ts';
import { graphView } from '../../views/citations/graph.ts';
import { first, withQuery } from '../examples.ts';

/** The formats of a graph, each with its media type, and how it is written. */
const FORMATS = {
  json: { type: 'application/json', write: (graph: Graph): unknown => graph },
  graphml: { type: 'application/graphml+xml', write: toGraphml },
  svg: { type: 'image/svg+xml', write: toSvg },
} as const;

type Format = keyof typeof FORMATS;
const FORMAT_NAMES = Object.keys(FORMATS) as [Format, ...Format[]];

/** The format that the `Accept` header prefers; JSON if it accepts none of them. */
function accepted(accept: string | undefined): Format {
  const type = new Negotiator({ headers: { accept } }).mediaType(
    Object.values(FORMATS).map(format => format.type),
  );
  return FORMAT_NAMES.find(name => FORMATS[name].type === type) ?? 'json';
}

const graphQuery = z.object({
  root: subject('Id or symbol of the document to start from.'),
  depth: z.int().min(1).max(3).default(1).describe('How many steps to follow.'),
  direction: GraphDirection.default('both').describe('Which direction to follow from each document.'),
  limit: z
    .int()
    .min(2)
    .max(150)
    .default(60)
    .meta({ title: 'GraphLimit', description: 'The maximum number of documents.' }),
});

async function drawn(queries: Queries, query: z.output<typeof graphQuery>, format: Format): Promise<Answer> {
  const { type, write } = FORMATS[format];
  return new Answer(write(graphView(await citationGraph(queries, query))), {
    type: `${type}; charset=utf-8`,
  });
}

const exampleAt = (url: string) => async (queries: Queries) => {
  const { targetId: root } = (await first.citation(queries)) ?? {};
  return typeof root !== 'string'
    ? undefined
    : withQuery(url, { root, depth: 1, direction: 'cited-by', limit: 10 });
};

export const getGraph = operation({
  operationId: 'getGraph',
  url: '/v1/graph',
  tag: 'Citations',
  summary: 'Get the citation graph around a document',
  description:
    'The documents that it cites and that cite it, step by step. Whoever asks with `Accept` for GraphML or an SVG image gets that; both have addresses of their own, too.',
  example: exampleAt('/v1/graph'),
  params: z.object({}),
  query: graphQuery.extend({ format: z.enum(FORMAT_NAMES).optional().describe('The format.') }),
  // The addresses of the other formats replace `format`.
  documentedQuery: graphQuery,
  responses: okResponse(Graph),
  mediaTypes: Object.values(FORMATS).map(({ type }) => type),
  variant: accepted,
  isCostly: () => true,
  answer: async ({ queries, query: { format, ...query }, accept }) =>
    drawn(queries, query, format ?? accepted(accept)),
});

/** The graph in one format other than JSON, at an address of its own. */
const graphAs = (
  format: Exclude<Format, 'json'>,
  operationId: string,
  summary: string,
  description: string,
): AddOperation => {
  const url = `/v1/graph.${format}` as const;
  return operation({
    operationId,
    url,
    tag: 'Citations',
    summary,
    description,
    example: exampleAt(url),
    params: z.object({}),
    query: graphQuery,
    responses: {
      200: {
        description: 'The documents around a document, and which of them cite which.',
        content: { [FORMATS[format].type]: { schema: { type: 'string' } } },
      },
    },
    isCostly: () => true,
    answer: async ({ queries, query }) => drawn(queries, query, format),
  });
};

export const getGraphImage = graphAs(
  'svg',
  'getGraphImage',
  'Get the citation graph around a document as an image',
  'An SVG image, in which each document is a link.',
);

export const getGraphml = graphAs(
  'graphml',
  'getGraphml',
  'Get the citation graph around a document for network tools',
  'GraphML, as Gephi, Cytoscape or NetworkX read it.',
);
