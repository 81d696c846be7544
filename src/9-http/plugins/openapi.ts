import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fp from 'fastify-plugin';
import { stringify } from 'yaml';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { perDataset } from '../../8-services/dataset/per-dataset.ts';
import { JSON_TYPE } from '../framework/answer.ts';
import { READING, refuseOthers } from '../framework/headers/allowed-methods.ts';
import { helmetHeaders } from '../framework/headers/helmet-headers.ts';
import { Problem, type ProblemKind } from '../framework/problems.ts';
import { type OpenApiDocument, openapiDocument } from '../openapi/document.ts';
import { withExamples } from '../openapi/examples.ts';
import type { OpenApiVersion } from '../openapi/versions.ts';
import { documented } from '../routes/index.ts';
import { forTrying } from '../swagger-ui/for-trying.ts';
import { theme } from '../swagger-ui/theme.ts';

/** The addresses at which Swagger UI has the document itself. */
const SPECIFICATION = /^\/docs\/(json|yaml)\b/;

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

/**
 * The OpenAPI document at /openapi.json with examples from the data set, and Swagger UI at /docs, which has it in a
 * form of its own. While no
 * thread has time for the examples, it is sent without them. At /openapi-3.0.json it has none: version 3.0
 * has no way to say that an object may be null which all validators take.
 */
export const openapi = fp(
  async app => {
    const bare = onceEach((version: OpenApiVersion) => openapiDocument(documented, version));
    const examplesOf = perDataset(dataset => app.workers.examples(dataset));
    /** Without examples, if there are none or no thread makes them in time. */
    const documentNow = async (dataset: Dataset | null, version: OpenApiVersion): Promise<DocumentNow> => {
      try {
        if (dataset === null) return { document: bare(version), isWhole: false };
        if (version === '3.0') return { document: bare(version), isWhole: true };
        return { document: withExamples(bare(version), await examplesOf(dataset)), isWhole: true };
      } catch (error) {
        if (!(error instanceof Problem && PASSING.includes(error.kind))) throw error;
        return { document: bare(version), isWhole: false };
      }
    };

    for (const [url, version] of Object.entries(ADDRESSES)) {
      app.get(
        url,
        { config: { showsStore: true }, onRequest: app.answers.reuse, onSend: app.answers.keep },
        async (request, reply) => {
          const { document, isWhole } = await documentNow(request.dataset, version);
          if (!isWhole) {
            // It would be cached as the answer of the data set, which the next one is.
            request.dataset = null;
            reply.header('cache-control', 'no-store');
          }
          return reply.type(JSON_TYPE).send(JSON.stringify(document));
        },
      );
      refuseOthers(app, url, READING);
    }

    // Swagger UI does not start without this plugin; what it would send is sent below.
    await app.register(swagger, { mode: 'static', specification: { document: NONE } });
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: {
        deepLinking: true,
        docExpansion: 'list',
        filter: true,
        layout: 'BaseLayout',
        tryItOutEnabled: true,
      },
      theme,
      uiHooks: {
        onRequest: async (request, reply) => {
          reply.headers(DOCS_HEADERS);
          const [, format] = SPECIFICATION.exec(request.url) ?? [];
          if (format === undefined) return;
          const { document } = await documentNow(app.store.current(), '3.1');
          return format === 'json'
            ? reply.type(JSON_TYPE).send(JSON.stringify(forTrying(document)))
            : reply.type('application/yaml').send(stringify(document));
        },
      },
    });
    refuseOthers(app, '/docs', READING);
  },
  { name: 'openapi', dependencies: ['answers', 'schemas', 'workers'] },
);

/** Where the document is, in which version. */
const ADDRESSES: Readonly<Record<string, OpenApiVersion>> = {
  '/openapi.json': '3.1',
  '/openapi-3.0.json': '3.0',
};

const NONE = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} };

interface DocumentNow {
  readonly document: OpenApiDocument;
  /** Whether it has the examples of the data set. */
  readonly isWhole: boolean;
}

function onceEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return key => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
