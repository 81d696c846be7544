import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Queries } from '../../../../db/queries/index.ts';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import type { EntityKind } from '../../../8-services/service-error.ts';
import { Answer, sendAnswer, type WrittenAnswer, writeAnswer } from '../../framework/answer.ts';
import { READING, refuseOthers } from '../../framework/headers/allowed-methods.ts';
import { type ParameterError, Problem } from '../../framework/problems.ts';
import { namedParameters, understoodQuery } from '../../framework/spellings/understood-query.ts';
import type { Answerer } from '../../framework/standalone.ts';
import { canonicalPage } from './canonical-page.ts';
import { layout, type PageContent } from './layout.ts';
import { HTML_TYPE, setPageHeaders } from './page-headers.ts';

/** What a page is asked: a plain value. */
export interface PageQuestion<Params, Query> {
  readonly params: Params;
  readonly query: Query;
  /** The path and query as requested. */
  readonly url: string;
}

export interface PageContext<Params, Query> extends PageQuestion<Params, Query> {
  readonly dataset: Dataset;
  readonly queries: Queries;
}

export interface Page<Params extends z.ZodObject, Query extends z.ZodObject> {
  /** Distinguishes it from all other pages and from the operations of the API. */
  readonly name: `page of ${string}`;
  /** As Fastify writes it: `/series/:id`. */
  readonly url: `/${string}`;
  readonly params?: Params;
  /** What the id in the path is of; another spelling of it is redirected to its own. */
  readonly of?: EntityKind;
  /** Fields that are left empty in a form count as not given, and those that it does not know are ignored. */
  readonly query?: Query;
  /** Which questions can take more than some 20 milliseconds; they are answered by worker threads. */
  readonly isCostly?: (query: z.output<Query>) => boolean;
  /** Whether a form is sent to the same address: the route that takes it is the page's own. */
  readonly takesForm?: true;
  /** What is on the page, or another answer: a redirection, a file. */
  readonly content: (
    context: PageContext<z.output<Params>, z.output<Query>>,
  ) => Promise<PageContent | Answer>;
}

/** Adds a page to an app. */
export interface AddPage {
  (app: FastifyInstance): void;
  /** What it can do without the app, in a worker thread. */
  readonly answerer: Answerer;
}

const NOTHING = z.object({});

/** A page at an address of its own, kept and revalidated as the answers of the API are. */
export function page<Params extends z.ZodObject = typeof NOTHING, Query extends z.ZodObject = typeof NOTHING>(
  definition: Page<Params, Query>,
): AddPage {
  const { name, url, isCostly } = definition;
  const named = namedParameters(definition.query ?? NOTHING);
  const [, below = ''] = url.split('/:id');
  const belowOf = (params: Readonly<Record<string, unknown>>) =>
    below.replaceAll(/:(\w+)/g, (_, name: string) => String(params[name]));
  const answerer: Answerer = {
    operationId: name,
    answer: async (dataset, question) => {
      const asked = question as PageQuestion<z.output<Params>, z.output<Query>>;
      const query = await understoodQuery(dataset, named, asked.query);
      return pageAnswer(await definition.content({ ...asked, query, dataset, queries: dataset.queries }));
    },
  };
  const add = (app: FastifyInstance): void => {
    app.route({
      method: 'GET',
      url,
      schema: { hide: true },
      config: { isCostly: isCostly !== undefined },
      onRequest: [setPageHeaders, app.answers.reuse],
      onSend: app.answers.keep,
      handler: async (request, reply) => {
        const { dataset, url: asked } = request;
        if (!dataset) throw new Problem('no-data', app.store.reason());
        const params = parsed(definition.params ?? NOTHING, request.params, 'path') as z.output<Params>;
        const query = parsed(definition.query ?? NOTHING, given(request.query), 'query') as z.output<Query>;
        const question: PageQuestion<z.output<Params>, z.output<Query>> = { params, query, url: asked };
        try {
          const answered = isCostly?.(query)
            ? await app.workers.answer(answerer, dataset, question, reply)
            : await answerer.answer(dataset, question);
          return sendAnswer(reply, asAnswer(answered));
        } catch (error) {
          const { id } = params as { id?: string };
          if (definition.of === undefined || id === undefined) throw error;
          const canonical = await canonicalPage(error, dataset, definition.of, id);
          return reply.redirect(canonical + belowOf(params), 308);
        }
      },
    });
    refuseOthers(app, url, definition.takesForm ? [...READING, 'POST'] : READING);
  };
  return Object.assign(add, { answerer });
}

/** A page as it is sent; it names what the API answers about the same thing. */
export function pageAnswer(content: PageContent | Answer): WrittenAnswer {
  if (content instanceof Answer) return writeAnswer(content, {});
  const { json } = content;
  const headers = json === null ? {} : { link: `<${json}>; rel="alternate"; type="application/json"` };
  return writeAnswer(new Answer(layout(content).text, { type: HTML_TYPE, headers }), {});
}

/** Sends the browser to another address: for good, if what was asked for has it as its own. */
export const redirection = (location: string, status: 303 | 308 = 308): Answer =>
  new Answer('', { status, type: HTML_TYPE, headers: { location } });

const asAnswer = (answered: Answer | WrittenAnswer): Answer =>
  answered instanceof Answer ? answered : new Answer(answered.body, answered);

/** The fields that were filled in; of one that comes twice, the last. */
const given = (query: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query as Record<string, string | string[]>)
      .map(([name, value]): [string, string] => [name, Array.isArray(value) ? (value.at(-1) ?? '') : value])
      .filter(([, value]) => value.trim() !== ''),
  );

/** @throws Problem invalid-parameter */
function parsed(schema: z.ZodObject, values: unknown, place: ParameterError['in']): object {
  const { data, error } = schema.safeParse(values);
  if (data) return data;
  const errors = error.issues.map(
    ({ path, message }): ParameterError => ({ in: place, name: path.join('.'), detail: message }),
  );
  const detail = errors.map(({ name, detail }) => `${name}: ${detail}`).join('; ');
  throw new Problem('invalid-parameter', detail, { errors });
}
