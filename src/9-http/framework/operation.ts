import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import type { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import type { DocumentedOperation, Tag } from '../openapi/documented-operation.ts';
import { pageLinkOf } from '../pages/framework/page-link.ts';
import {
  answerExample,
  mediaTypesOf,
  type ResponseDescription,
  type Responses,
  sendAnswer,
  withLink,
  writeAnswer,
} from './answer.ts';
import { type OperationExample, readAddress } from './example.ts';
import { sendFile } from './file-answer.ts';
import { CSV, csvAnswer, leadToCsv } from './filters/csv-form.ts';
import { fieldsParameter, withFields } from './filters/fields.ts';
import { acceptableAs } from './headers/acceptable.ts';
import { READING, refuseOthers } from './headers/allowed-methods.ts';
import { componentOf, parametersOf } from './json-schema.ts';
import { Problem, type ProblemKind } from './problems.ts';
import { givenQuery, type OperationAddress, type Question, questionAt } from './question.ts';
import { canonicalAddress } from './spellings/canonical-address.ts';
import { namedParameters, understoodQuery } from './spellings/understood-query.ts';
import type { StandaloneOperation } from './standalone.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Distinguishes the answers to one address, if they depend on the `Accept` header. */
    variant?: Variant;
    /**
     * Whether the answer tells the state of the database file: when it was built, or why another is refused.
     */
    showsStore?: boolean;
    /** Whether the answer may come from a worker thread, written as bytes. */
    isCostly?: boolean;
    /** Whether the answer is a file, which has an ETag of its own. */
    isFile?: boolean;
  }
}

export type Variant = (accept: string | undefined) => string;
/** An address that shows the operation at work; undefined if the data has none. */
export type Example = (queries: Queries) => Promise<string | undefined>;

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

/** What a handler is given: the question, and the data set that it is answered from. */
export interface RequestContext<Params, Query> extends Question<Params, Query> {
  readonly dataset: Dataset;
  readonly queries: Queries;
}

export interface Operation<Params extends z.ZodObject, Query extends z.ZodObject>
  extends Description,
    OperationAddress<Params, Query> {
  readonly responses: Responses;
  /**
   * What can go wrong with it beside what can with every operation, and what its parameters and costs bring.
   */
  readonly problems?: readonly ProblemKind[];
  /**
   * The query without the parameters that are understood still, and that the OpenAPI document does not have.
   */
  readonly documentedQuery?: z.ZodObject;
  /** The media types that `Accept` may ask for, where that are more than OpenAPI has. */
  readonly mediaTypes?: readonly string[];
  /** The properties of what it answers with, or of the items of a list, of which some may be asked for. */
  readonly fields?: readonly string[];
  /** The component that describes the items of a list, which can be had as CSV, too. */
  readonly items?: string | undefined;
  /** Whether it answers with the bytes of a file, of which ranges may be asked for. */
  readonly isFile?: boolean;
  readonly variant?: Variant;
  readonly showsStore?: boolean;
  /** Which questions can take more than some 20 milliseconds; they are answered by worker threads. */
  readonly isCostly?: (query: z.output<Query>) => boolean;
  /** Whether the answer is JSON that depends on nothing but the address: it may be sent without Fastify. */
  readonly isPlain?: boolean;
  /** Returns a value that is sent as JSON, or an `Answer`. */
  readonly answer: (context: RequestContext<z.output<Params>, z.output<Query>>) => Promise<unknown>;
}

/** Adds an operation to an app. */
export interface AddOperation {
  (app: FastifyInstance): void;
  /** What it can do without the app, if it has an answer of its own. */
  readonly standalone?: StandaloneOperation;
  /** What the OpenAPI document says of it, if it is documented: of each address that it adds. */
  readonly documented?: readonly DocumentedOperation[];
}

/** A GET operation, documented and validated by its schemas, whose answers are cached. */
export const operation = <Params extends z.ZodObject, Query extends z.ZodObject>(
  definition: Operation<Params, Query>,
): AddOperation => {
  const named = namedParameters(definition.query);
  const queried = definition.query.extend(fieldsParameter(definition.fields ?? []));
  const asGiven = givenQuery({ ...definition, query: queried });
  const parameters = () => ({ params: parametersOf(definition.params), query: parametersOf(queried) });
  const pageLink = pageLinkOf(definition.url);
  const answerTo = async (dataset: Dataset, question: Question<z.output<Params>, z.output<Query>>) => {
    const { fields, ...asked } = question.query as { readonly fields?: readonly string[] };
    const query = await understoodQuery(dataset, named, asked as z.output<Query>);
    const result = await definition.answer({ ...question, query, dataset, queries: dataset.queries });
    const { id } = question.params as { id?: string };
    const linked = withLink(result, id === undefined ? undefined : pageLink?.(id));
    return fields === undefined ? linked : withFields(linked, definition.responses, fields);
  };
  const standalone: StandaloneOperation = {
    operationId: definition.operationId,
    path: definition.url,
    method: 'get',
    answer: async (dataset, question) =>
      writeAnswer(
        await answerTo(dataset, question as Question<z.output<Params>, z.output<Query>>),
        definition.responses,
      ),
    questionAt: address => questionAt(definition, address),
    exampleFrom: dataset => exampleOf(definition, dataset, question => answerTo(dataset, question)),
  };
  const { isCostly = () => false, problems = [] } = definition;
  const { answer } = standalone;
  const documented: DocumentedOperation = {
    ...definition,
    query: definition.documentedQuery ?? definition.query,
    method: 'get',
    problems: [...problems, ...(definition.isCostly ? COSTLY : [])],
    isCached: true,
  };
  const { items, mediaTypes = mediaTypesOf(definition.responses) } = definition;
  const acceptable = acceptableAs(items === undefined ? mediaTypes : [...mediaTypes, CSV]);
  const add = (app: FastifyInstance): void => {
    addRoute(
      app,
      definition.url,
      [...(items === undefined ? [] : [leadToCsv]), acceptable],
      result => result,
    );
    if (items !== undefined)
      addRoute(app, `${definition.url}.csv`, [acceptableAs([CSV])], (result, fields) =>
        csvAnswer(result, definition.responses, items, fields),
      );
    const hasCsv = items !== undefined;
    if (definition.isPlain)
      app.direct.add({ url: definition.url, ...parameters(), asGiven, isCostly, hasCsv, answer });
  };

  /** Adds the route of one form of the answers. */
  function addRoute(
    app: FastifyInstance,
    address: string,
    onRequest: readonly onRequestHookHandler[],
    formed: (result: unknown, fields: readonly string[] | undefined) => unknown,
  ): void {
    const url = address.replaceAll(/\{(\w+)\}/g, ':$1');
    const { params, query } = parameters();
    app.route({
      method: 'GET',
      url,
      schema: {
        ...(Object.keys(definition.params.shape).length > 0 ? { params } : {}),
        querystring: query,
        response: definition.responses,
      },
      config: {
        ...(definition.variant === undefined ? {} : { variant: definition.variant }),
        showsStore: definition.showsStore ?? false,
        isCostly: definition.isCostly !== undefined,
        isFile: definition.isFile ?? false,
      },
      ...(definition.isFile ? { compress: false } : {}),
      onRequest: [...onRequest, app.answers.reuse],
      onSend: app.answers.keep,
      preValidation: (request, _reply, done) => {
        request.query = asGiven(request.query as object);
        done();
      },
      handler: async (request, reply) => {
        const { params, query, url, dataset, refusal, storeFailure } = request;
        if (!dataset) throw new Problem('no-data', app.store.reason());
        const question = {
          refusal,
          storeFailure,
          params: params as z.output<Params>,
          query: query as z.output<Query>,
          url,
          accept: request.headers.accept,
        };
        try {
          const result = isCostly(question.query)
            ? await app.workers.answer(standalone, dataset, question, reply)
            : await answerTo(dataset, question);
          const { fields } = query as { readonly fields?: readonly string[] };
          return definition.isFile ? sendFile(reply, result) : sendAnswer(reply, formed(result, fields));
        } catch (error) {
          return reply.redirect(await canonicalAddress(error, dataset, definition.url, url), 308);
        }
      },
    });
    refuseOthers(app, url, READING);
  }
  return Object.assign(add, { standalone, documented: [documented] });
};

/** The operation's own answer to its example address: no request is made. */
async function exampleOf<Params extends z.ZodObject, Query extends z.ZodObject>(
  definition: Operation<Params, Query>,
  dataset: Dataset,
  answer: (question: Question<z.output<Params>, z.output<Query>>) => Promise<unknown>,
): Promise<OperationExample | undefined> {
  const { url: template, example, responses } = definition;
  const url = await example(dataset.queries);
  if (url === undefined) return undefined;
  const given = readAddress(template, url);
  const result = await answer(questionAt(definition, url));
  const parameters = new Map(Object.entries({ ...given.path, ...given.query }));
  return { parameters, answer: await answerExample(result, responses) };
}

/** The OpenAPI description of an answer in JSON. */
export const jsonResponse = (schema: z.ZodType, description: string): ResponseDescription => ({
  description,
  content: { 'application/json': { schema: componentOf(schema) } },
});

/** The component's own description serves as that of the answer. */
export const okResponse = (schema: z.ZodType) => ({
  200: jsonResponse(schema, schema.meta()?.description ?? ''),
});

/** The problems of what worker threads answer. */
export const COSTLY: readonly ProblemKind[] = ['too-costly', 'too-busy'];
