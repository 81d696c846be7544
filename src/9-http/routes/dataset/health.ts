import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Responses } from '../../framework/answer.ts';
import { READING, refuseOthers } from '../../framework/headers/allowed-methods.ts';
import { componentOf } from '../../framework/json-schema.ts';
import type { AddOperation } from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';
import type { DocumentedOperation } from '../../openapi/documented-operation.ts';
import { Liveness, Readiness } from '../../schemas/dataset/health.ts';

const common = {
  method: 'get',
  tag: 'Health',
  params: z.object({}),
  query: z.object({}),
  isCached: false,
} as const;

const answerOf = (schema: z.ZodType, example: object): Responses => ({
  200: {
    description: schema.meta()?.description ?? '',
    content: { 'application/json': { schema: componentOf(schema), example } },
  },
});

const LIVE: DocumentedOperation = {
  ...common,
  operationId: 'getLiveness',
  url: '/health/live',
  summary: 'Ask whether the process responds',
  description: 'Answers as long as the process does, whether there is a data set or not.',
  responses: answerOf(Liveness, { status: 'live' }),
  problems: [],
};

const READY: DocumentedOperation = {
  ...common,
  operationId: 'getReadiness',
  url: '/health/ready',
  summary: 'Ask whether there is a data set to serve, and whether it goes on being served',
  description:
    'With 503, requests are better sent to another server: there is no data set yet, or this server is about to stop.',
  responses: answerOf(Readiness, {
    status: 'ready',
    version: '9f86d081884c7d65',
    refusedReplacement: { reason: 'the database is not one of Clausary', since: '2026-01-01T00:00:00.000Z' },
    storeFailure: { reason: 'the object store does not answer', since: '2026-01-01T00:00:00.000Z' },
  }),
  problems: ['shutting-down'],
};

function add(app: FastifyInstance): void {
  app.get(LIVE.url, { schema: { response: LIVE.responses } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'live' };
  });
  app.get(READY.url, { schema: { response: READY.responses } }, async (_request, reply) => {
    if (app.shutdown.isAnnounced()) throw new Problem('shutting-down', 'This server is about to stop.');
    const dataset = app.store.current();
    if (!dataset) throw new Problem('no-data', app.store.reason());
    reply.header('cache-control', 'no-store');
    return {
      status: 'ready',
      version: dataset.version,
      refusedReplacement: app.store.refusal(),
      storeFailure: app.storeFailure(),
    };
  });
  for (const { url } of [LIVE, READY]) refuseOthers(app, url, READING);
}

/** Probes for operators: whether the process is live, and whether it is ready. */
export const addHealth: AddOperation = Object.assign(add, { documented: [LIVE, READY] });
