import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fp from 'fastify-plugin';
import program from '../../../package.json' with { type: 'json' };
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { perDataset } from '../../8-services/dataset/per-dataset.ts';
import { helmetHeaders } from '../framework/helmet-headers.ts';
import { type OpenApiDocument, withExamples } from '../framework/openapi-examples.ts';
import { READING, refuseOthers } from '../framework/operation.ts';
import { Problem, type ProblemKind } from '../framework/problems.ts';

const TAGS = [
  { name: 'Search', description: 'Full-text search over all texts.' },
  { name: 'Clauses', description: 'Preambular and operative paragraphs of resolutions, and their parts.' },
  { name: 'Resolutions', description: 'Documents with a preamble and an operative part.' },
  { name: 'Documents', description: 'Texts with a symbol of their own, and their units.' },
  {
    name: 'Citations',
    description: 'References to other documents, and their resolution to documents and parts.',
  },
  { name: 'Mandates', description: 'What clauses ask somebody for, and the reports that answer.' },
  { name: 'Drafts', description: 'Drafts checked against the drafting rules and earlier language.' },
  { name: 'Organizations', description: 'Authority records of organizations, and their mentions.' },
  { name: 'States', description: 'Authority records of States, and how they voted.' },
  { name: 'Data set', description: 'The data set as a whole: counts, version and findings.' },
];

/** The addresses at which Swagger UI serves the document itself. */
const SPECIFICATION = /^\/docs\/(?:json|yaml)\b/;

/**
 * The headers that Swagger UI needs; without `upgrade-insecure-requests`, as this server speaks plain HTTP.
 */
const DOCS_HEADERS = helmetHeaders({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});

/** What may go well the next time: the server has other things to do. */
const PASSING: readonly ProblemKind[] = ['too-busy', 'too-costly'];

declare module 'fastify' {
  interface FastifyRequest {
    /** The OpenAPI document for this request, if Swagger UI sends it. */
    openapi: OpenApiDocument | null;
  }
}

/**
 * The OpenAPI document at /openapi.json, made from the schemas of the routes with examples from the data
 * set, and Swagger UI at /docs. While no thread has time for the examples, it is sent without them.
 */
export const openapi = fp(
  async app => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Clausary',
          version: program.version,
          description: `${program.description}. All offsets count in UTF-16 code units.`,
          license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
        },
        servers: [{ url: '/', description: 'This server' }],
        tags: TAGS,
        security: [],
      },
      refResolver: {
        buildLocalReference: ({ $id }, _base, _fragment, index) => String($id ?? `def-${index}`),
      },
    });

    const withoutExamples = (): OpenApiDocument => app.swagger();
    const withThoseOf = perDataset(async dataset =>
      withExamples(withoutExamples(), await app.workers.examples(dataset)),
    );
    /** Null if there are no examples, or no thread makes them in time. */
    const withThoseNow = async (dataset: Dataset | null): Promise<OpenApiDocument | null> => {
      try {
        return dataset && (await withThoseOf(dataset));
      } catch (error) {
        if (error instanceof Problem && PASSING.includes(error.kind)) return null;
        throw error;
      }
    };

    app.decorateRequest('openapi', null);
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { deepLinking: true, docExpansion: 'list', layout: 'BaseLayout', tryItOutEnabled: true },
      theme: { title: 'Clausary' },
      uiHooks: {
        onRequest: async (request, reply) => {
          reply.headers(DOCS_HEADERS);
          if (SPECIFICATION.test(request.url)) request.openapi = await withThoseNow(app.store.current());
        },
      },
      transformSpecification: (document, { openapi }) => ({ ...(openapi ?? document) }),
      transformSpecificationClone: false,
    });
    app.get(
      '/openapi.json',
      {
        schema: { hide: true },
        config: { showsStore: true },
        onRequest: app.answers.reuse,
        onSend: app.answers.keep,
      },
      async (request, reply) => {
        const document = await withThoseNow(request.dataset);
        if (!document) {
          // It would be cached as the answer of the data set, which the next one is.
          request.dataset = null;
          reply.header('cache-control', 'no-store');
        }
        return reply
          .type('application/json; charset=utf-8')
          .send(JSON.stringify(document ?? withoutExamples()));
      },
    );
    for (const url of ['/openapi.json', '/docs']) refuseOthers(app, url, READING);
  },
  { name: 'openapi', dependencies: ['answers', 'schemas', 'workers'] },
);
