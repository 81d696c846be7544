import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { READING, refuseOthers } from '../../framework/headers/allowed-methods.ts';
import { nothingAt } from '../../framework/request-problem.ts';

interface Asset {
  readonly type: string;
  readonly body: string;
}

const read = (folder: string): [name: string, text: string][] =>
  readdirSync(new URL(`../${folder}/`, import.meta.url))
    .toSorted()
    .map(name => [name, readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8')]);

/** The style sheets one after another, in the order of their names, and the modules. */
const ASSETS: ReadonlyMap<string, Asset> = new Map([
  [
    'style.css',
    {
      type: 'text/css; charset=utf-8',
      body: read('styles')
        .map(([, text]) => text)
        .join('\n'),
    },
  ],
  ...read('assets').map(([name, body]): [string, Asset] => [name, { type: typeOf(name), body }]),
]);

function typeOf(name: string): string {
  return name.endsWith('.svg') ? 'image/svg+xml' : 'text/javascript; charset=utf-8';
}

/** Changes when any of them changes; the modules name one another by addresses that are relative to it. */
const EDITION = createHash('sha256')
  .update(JSON.stringify([...ASSETS]))
  .digest('base64url')
  .slice(0, 12);

/** Where a style sheet, module or picture is; what it holds never changes there. */
export const asset = (name: string): string => `/static/${EDITION}/${name}`;

/**
 * Serves what pages are shown with. A page may be older than the server, if a cache has kept it: whatever
 * edition it asks for, it gets the present one.
 */
export function addAssets(app: FastifyInstance): void {
  const url = '/static/:edition/:name';
  app.get<{ Params: { edition: string; name: string } }>(
    url,
    { schema: { hide: true } },
    async (request, reply) => {
      const { edition, name } = request.params;
      const found = ASSETS.get(name);
      if (!found) throw nothingAt(request.url);
      return reply
        .type(found.type)
        .header('cache-control', edition === EDITION ? FOR_EVER : 'no-cache')
        .send(found.body);
    },
  );
  refuseOthers(app, url, READING);
}

const FOR_EVER = 'public, max-age=31536000, immutable';
