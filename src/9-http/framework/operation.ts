import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import type { Dataset, Refusal } from '../../8-services/dataset/dataset-store.ts';
import { Problem as ProblemSchema } from '../schemas/problem.ts';
import { answerExample, type Responses, sendAnswer } from './answer.ts';
import { type OperationExample, readAddress, validParameters } from './example.ts';
import { componentOf, parametersOf } from './json-schema.ts';
import { PROBLEM_MEDIA_TYPE, PROBLEMS, Problem, type ProblemKind, problemBody } from './problems.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Distinguishes the answers to one address, if they depend on the `Accept` header. */
    variant?: Variant;
    /**
     * Whether the answer tells the state of the database file: when it was built, or why another is refused.
     */
    showsStore?: boolean;
  }
}

export type Variant = (accept: string | undefined) => string;
/** An address that shows the operation at work; undefined if the data has none. */
export type Example = (queries: Queries) => Promise<string | undefined>;
export type Tag =
  | 'Search'
  | 'Documents'
  | 'Resolutions'
  | 'Clauses'
  | 'Organizations'
  | 'Citations'
  | 'Mandates'
  | 'Drafts'
  | 'Data set';

/** What documents an operation. */
export interface Description {
  readonly operationId: string;
  /** With its parameters as OpenAPI writes them: `/v1/clauses/{id}`. */
  readonly url: `/${string}`;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly example: Example;
}

/** What a handler is given: the validated parameters, and the data set that the request is answered from. */
export interface RequestContext<Params, Query> {
  readonly dataset: Dataset;
  readonly queries: Queries;
  /** Why the file at the path of the database is not served, if it is not. */
  readonly refusal: Refusal | null;
  readonly params: Params;
  readonly query: Query;
  /** The path and query as requested. */
  readonly url: string;
  /** The `Accept` header. */
  readonly accept: string | undefined;
}

export interface Operation<Params extends z.ZodObject, Query extends z.ZodObject> extends Description {
  readonly params: Params;
  readonly query: Query;
  readonly responses: Responses;
  readonly variant?: Variant;
  readonly showsStore?: boolean;
  /** Returns a value that is sent as JSON, or an `Answer`. */
  readonly answer: (context: RequestContext<z.output<Params>, z.output<Query>>) => Promise<unknown>;
}

/** Adds an operation to an app. */
export type AddOperation = (app: FastifyInstance) => void;

/** A GET operation, documented and validated by its schemas, whose answers are cached. */
export const operation =
  <Params extends z.ZodObject, Query extends z.ZodObject>(
    definition: Operation<Params, Query>,
  ): AddOperation =>
  app => {
    const url = definition.url.replaceAll(/\{(\w+)\}/g, ':$1');
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: definition.operationId,
        tags: [definition.tag],
        summary: definition.summary,
        ...(definition.description === undefined ? {} : { description: definition.description }),
        ...(Object.keys(definition.params.shape).length > 0
          ? { params: parametersOf(definition.params) }
          : {}),
        querystring: parametersOf(definition.query),
        response: { ...withProblems(definition, namesOne(definition) ? ['not-found'] : []), ...NOT_MODIFIED },
      },
      config: {
        ...(definition.variant === undefined ? {} : { variant: definition.variant }),
        showsStore: definition.showsStore ?? false,
      },
      onRequest: app.answers.reuse,
      onSend: app.answers.keep,
      handler: async (request, reply) => {
        const { params, query, url, dataset, refusal } = request;
        if (!dataset) throw new Problem('no-data', app.store.reason());
        const context = {
          dataset,
          queries: dataset.queries,
          refusal,
          params: params as z.output<Params>,
          query: query as z.output<Query>,
          url,
          accept: request.headers.accept,
        };
        return sendAnswer(reply, await definition.answer(context));
      },
    });
    app.documentedOperations.push({
      path: definition.url,
      method: 'get',
      exampleFrom: dataset => exampleOf(definition, dataset),
    });
    refuseOthers(app, url, READING);
  };

/** The operation's own answer to its example address: no request is made. */
async function exampleOf<Params extends z.ZodObject, Query extends z.ZodObject>(
  { url: template, example, params, query, answer, responses }: Operation<Params, Query>,
  dataset: Dataset,
): Promise<OperationExample | undefined> {
  const url = await example(dataset.queries);
  if (url === undefined) return undefined;
  const given = readAddress(template, url);
  const result = await answer({
    dataset,
    queries: dataset.queries,
    refusal: null,
    params: validParameters(params, given.path),
    query: validParameters(query, given.query),
    url,
    accept: undefined,
  });
  const parameters = new Map(Object.entries({ ...given.path, ...given.query }));
  return { parameters, answer: answerExample(result, responses) };
}

/** The answer to `If-None-Match` if nothing has changed. */
const NOT_MODIFIED = {
  304: {
    description: 'The answer that the client has is still current: the data set is the same.',
    type: 'null',
  },
};

/** Answers with 405 to every method that is not allowed at an address. */
export function refuseOthers(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  app.route({
    method: app.supportedMethods.filter(method => !allowed.includes(method)),
    url,
    schema: { hide: true },
    onRequest: async ({ method }, reply) => {
      reply.header('allow', allowed.join(', '));
      throw new Problem('method-not-allowed', `${method} is not possible here.`);
    },
    handler: () => undefined,
  });
}

/** The OpenAPI description of an answer in JSON. */
export const jsonResponse = (schema: z.ZodType, description: string, mediaType = 'application/json') => ({
  description,
  content: { [mediaType]: { schema: componentOf(schema) } },
});

/** The component's own description serves as that of the answer. */
export const okResponse = (schema: z.ZodType) => ({
  200: jsonResponse(schema, schema.meta()?.description ?? ''),
});

/** How OpenAPI describes a kind of problem, with an example of it. */
export function problemResponse(kind: ProblemKind, url: string) {
  const { status, title } = PROBLEMS[kind];
  const { description, content } = jsonResponse(ProblemSchema, `${title}.`, PROBLEM_MEDIA_TYPE);
  const example = problemBody(new Problem(kind, description), { url });
  return {
    [status]: { description, content: { [PROBLEM_MEDIA_TYPE]: { ...content[PROBLEM_MEDIA_TYPE], example } } },
  };
}

/** The methods of an address that is only read. */
export const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

const EVERYWHERE: readonly ProblemKind[] = [
  'invalid-parameter',
  'address-too-long',
  'too-many-requests',
  'headers-too-large',
  'internal',
  'no-data',
];

/** Whether the path or the query names something that may not exist. */
const namesOne = ({
  params,
  query,
}: Pick<Operation<z.ZodObject, z.ZodObject>, 'params' | 'query'>): boolean =>
  'id' in params.shape || 'root' in query.shape;

/** All answers, with the problems that every operation may have. */
export function withProblems(
  { url, responses }: { readonly url: string; readonly responses: Responses },
  more: readonly ProblemKind[],
) {
  const problems = [...EVERYWHERE, ...more].flatMap(kind => Object.entries(problemResponse(kind, url)));
  return { ...Object.fromEntries(problems), ...responses };
}
