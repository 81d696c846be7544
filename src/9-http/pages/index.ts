import type { FastifyInstance } from 'fastify';
import type { Answerer } from '../framework/standalone.ts';
import { documents } from './documents/documents.ts';
import { find } from './find/find.ts';
import { addAssets } from './framework/assets.ts';
import type { AddPage } from './framework/page.ts';
import { home } from './home/home.ts';
import { search } from './search/search.ts';
import { text } from './text/text.ts';

/** Every page for people. */
const pages: readonly AddPage[] = [home, find, search, documents, text];

export const pageAnswerers: readonly Answerer[] = pages.map(({ answerer }) => answerer);

/** Adds the pages to an app, with the style sheet, modules and pictures that they are shown with. */
export function addPages(app: FastifyInstance): void {
  addAssets(app);
  for (const add of pages) add(app);
}
