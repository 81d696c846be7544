import { type AddOperation, READING, refuseOthers } from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';

/**
 * Probes for operators: whether the process responds (live), and whether it has a data set to serve and
 * goes on serving it (ready).
 */
export const addHealth: AddOperation = app => {
  app.get('/health/live', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'live' };
  });
  app.get('/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    if (app.shutdown.isAnnounced()) throw new Problem('shutting-down', 'This server is about to stop.');
    const dataset = app.store.current();
    if (!dataset) throw new Problem('no-data', app.store.reason());
    reply.header('cache-control', 'no-store');
    return { status: 'ready', version: dataset.version, refusedReplacement: app.store.refusal() };
  });
  for (const url of ['/health/live', '/health/ready']) refuseOthers(app, url, READING);
};
