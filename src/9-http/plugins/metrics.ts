import type { IncomingMessage } from 'node:http';
import fp from 'fastify-plugin';
import type { Registry } from 'prom-client';
import type { AnswerSource, ObservedRequest } from '../metrics/app-metrics.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly metrics: {
      /** Notes which route answers a request, and whether that comes from memory; the last note counts. */
      readonly note: (request: IncomingMessage, route: string, from: AnswerSource) => void;
      /** Null if nothing is measured. */
      readonly registry: Registry | null;
    };
  }
}

export interface MetricsOptions {
  readonly isOn: boolean;
}

/**
 * Measures requests, those included that are answered without Fastify, and tells what else whoever runs the
 * server looks at. It is registered after `direct`, whose listener it stands in front of.
 */
export const metrics = fp<MetricsOptions>(
  async (app, { isOn }) => {
    if (!isOn) return void app.decorate('metrics', { note: () => undefined, registry: null });
    const { appMetrics } = await import('../metrics/app-metrics.ts');
    const { registry, observe } = appMetrics(app);
    const notes = new WeakMap<IncomingMessage, Pick<ObservedRequest, 'route' | 'from'>>();
    app.decorate('metrics', {
      note: (request, route, from) => void notes.set(request, { route, from }),
      registry,
    });
    app.addHook('onRequest', ({ raw, routeOptions }, _reply, done) => {
      app.metrics.note(raw, routeOptions.url ?? UNKNOWN.route, 'made');
      done();
    });
    app.addHook('onReady', done => {
      app.server.prependListener('request', (request, response) => {
        const started = performance.now();
        response.once('close', () => {
          const { route, from } = notes.get(request) ?? UNKNOWN;
          const status = response.writableFinished ? response.statusCode : 'aborted';
          observe({
            method: METHODS.includes(request.method ?? '') ? String(request.method) : 'other',
            route: templateOf(route),
            status: String(status),
            seconds: (performance.now() - started) / 1000,
            from: status === 304 ? 'unchanged' : from,
          });
        });
      });
      done();
    });
  },
  { name: 'metrics', dependencies: ['store', 'workers', 'answers', 'direct'] },
);

/** Whatever else somebody sends counts as one, so that nobody can make metrics without end. */
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const UNKNOWN = { route: 'none', from: 'made' } as const;

/** As OpenAPI writes it. */
const templateOf = (url: string): string => url.replaceAll(/:(\w+)/g, '{$1}');
