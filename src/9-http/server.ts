import cluster from 'node:cluster';
import { setTimeout } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Listening, ThreadCount } from '../setting-formats.ts';
import { numberOfThreads } from '../workers/thread-count.ts';
import { type BuildOptions, buildApp } from './app.ts';
import { listen } from './listen.ts';
import { ANSWERING_MS } from './plugins/shutdown.ts';

export interface ServerSettings extends Omit<BuildOptions, 'threads' | 'measured'> {
  readonly host: string;
  readonly port: number;
  /** Seconds from SIGTERM to the closing of the listener. */
  readonly drainTime?: number;
  readonly threads?: ThreadCount;
  /** Where metrics are served. */
  readonly metrics?: Listening | 'none';
}

/**
 * Serves until it is told to stop, and then finishes the requests that are in progress. On SIGTERM, as
 * service managers send it, new requests are answered for the drain time, while /health/ready says that they
 * should go elsewhere; other signals, such as Ctrl-C, close the listener at once.
 */
export async function startServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { host, port, drainTime = 0, threads = 'auto', metrics = 'none', ...options } = settings;
  const drainMs = drainTime * 1000;
  const app = await buildApp({
    ...options,
    threads: numberOfThreads(threads),
    measured: metrics !== 'none',
  });
  const delay = drainMs + ANSWERING_MS + MARGIN_MS;
  const { uninstall } = closeWithGrace({ delay, logger: app.log }, async ({ err, signal }) => {
    if (err) app.log.fatal({ err }, 'stopped by an error');
    else app.log.info({ signal }, 'stopping');
    app.shutdown.announce();
    if (signal === 'SIGTERM') await setTimeout(drainMs);
    await app.close();
  });
  // It takes a tenth of a second when it is made first, in which no request should have to wait.
  app.swagger();
  try {
    await listen(app, { host, port });
    if (metrics !== 'none' && app.metrics.registry) await giveMetrics(app.metrics.registry, metrics);
  } catch (error) {
    uninstall();
    await app.close();
    throw error;
  }
  return app;
}

/** Of several processes, their supervisor serves the metrics. */
async function giveMetrics(registry: Registry, place: Listening): Promise<void> {
  const { offerMetrics } = await import('./metrics/cluster-metrics.ts');
  if (cluster.isWorker) return offerMetrics(registry);
  const { serveMetrics } = await import('./metrics/metrics-server.ts');
  await serveMetrics(place, () => registry.metrics());
}

/** What closing may take longer than the last answer, before the process is ended by force. */
const MARGIN_MS = 5000;
