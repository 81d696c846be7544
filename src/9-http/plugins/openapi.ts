import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fp from 'fastify-plugin';
import program from '../../../package.json' with { type: 'json' };
import { exampleAdder } from '../framework/example-adder.ts';
import { helmetHeaders } from '../framework/helmet-headers.ts';

const TAGS = [
  { name: 'Search', description: 'All texts at once, by the words that they have.' },
  { name: 'Clauses', description: 'Preambular and operative paragraphs of resolutions, and their parts.' },
  { name: 'Resolutions', description: 'Documents with a preamble and an operative part.' },
  { name: 'Documents', description: 'Texts with a symbol of their own, and what they consist of.' },
  {
    name: 'Citations',
    description: 'Mentions of other documents, and the way from a mention to what it means.',
  },
  { name: 'Mandates', description: 'What clauses ask somebody for, and the reports that answer.' },
  { name: 'Drafts', description: 'A draft held against the rules and against what has been agreed.' },
  { name: 'Organizations', description: 'Records of organizations, and the places that name them.' },
  { name: 'Data set', description: 'All of it: how much there is, and what it was made from.' },
];

/** What Swagger UI needs to run; `upgrade-insecure-requests` is left out, for this server speaks plain HTTP. */
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

/** The OpenAPI document at /openapi.json, made from the schemas of the routes, and Swagger UI at /docs. */
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

    const addExamples = exampleAdder(app);
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { deepLinking: true, docExpansion: 'list', layout: 'BaseLayout', tryItOutEnabled: true },
      theme: { title: 'Clausary' },
      uiHooks: {
        onRequest: async (_request, reply) => {
          reply.headers(DOCS_HEADERS);
          await addExamples();
        },
      },
    });
    app.get(
      '/openapi.json',
      { schema: { hide: true }, onRequest: app.answers.reuse, onSend: app.answers.keep },
      async (_request, reply) => {
        await addExamples();
        return reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger()));
      },
    );
  },
  { name: 'openapi', dependencies: ['answers', 'schemas'] },
);
