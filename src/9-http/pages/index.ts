import type { FastifyInstance } from 'fastify';
import type { Answerer } from '../framework/standalone.ts';
import { check, checkFormPage } from './check/check.ts';
import { compare } from './compare/compare.ts';
import { documents } from './documents/documents.ts';
import { find } from './find/find.ts';
import { findings } from './findings/findings.ts';
import { addAssets } from './framework/assets.ts';
import type { AddPage } from './framework/page.ts';
import { graph } from './graph/graph.ts';
import { home } from './home/home.ts';
import { mandate } from './mandates/mandate.ts';
import { mandates } from './mandates/mandates.ts';
import { calendar } from './organizations/calendar.ts';
import { organization } from './organizations/organization.ts';
import { organizations } from './organizations/organizations.ts';
import { overlaps } from './overlaps/overlaps.ts';
import { pagePicture, placePicture } from './printed/pictures.ts';
import { printed } from './printed/printed.ts';
import { search } from './search/search.ts';
import { allSeries } from './series/all-series.ts';
import { matrix } from './series/matrix.ts';
import { series } from './series/series.ts';
import { statistics } from './statistics/statistics.ts';
import { text } from './text/text.ts';
import { wordings } from './wordings/wordings.ts';
import { work } from './works/work.ts';
import { works } from './works/works.ts';

/** Every page for people. */
const pages: readonly AddPage[] = [
  home,
  find,
  search,
  wordings,
  documents,
  text,
  printed,
  pagePicture,
  placePicture,
  mandates,
  mandate,
  overlaps,
  organizations,
  organization,
  calendar,
  allSeries,
  series,
  matrix,
  works,
  work,
  findings,
  statistics,
  graph,
  compare,
  checkFormPage,
  check,
];

export const pageAnswerers: readonly Answerer[] = pages.map(({ answerer }) => answerer);

/** Adds the pages to an app, with the style sheet, modules and pictures that they are shown with. */
export function addPages(app: FastifyInstance): void {
  addAssets(app);
  for (const add of pages) add(app);
}
