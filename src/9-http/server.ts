import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { type BuildOptions, buildApp } from './app.ts';

export interface ServerSettings extends BuildOptions {
  readonly host: string;
  readonly port: number;
}

const GRACE_MS = 10_000;

/** Serves until SIGTERM or SIGINT, and then finishes the requests that are in progress. */
export async function startServer({ host, port, ...options }: ServerSettings): Promise<FastifyInstance> {
  const app = await buildApp(options);
  const { uninstall } = closeWithGrace({ delay: GRACE_MS, logger: app.log }, async ({ err, signal }) => {
    if (err) app.log.fatal({ err }, 'stopped by an error');
    else app.log.info({ signal }, 'stopping');
    await app.close();
  });
  try {
    await app.listen({ host, port });
  } catch (error) {
    uninstall();
    await app.close();
    throw error;
  }
  return app;
}
