import type { EntityKind } from '../../../8-services/service-error.ts';

const within = (folder: string) => (id: string) => `/${folder}/${encodeURIComponent(id)}`;

/** What is asked of a page; what is null or empty is not asked. */
export type Filters = Readonly<Record<string, string | number | null | undefined>>;

/** The addresses of pages, each written once. A text, be it a document or a part of one, is at its id. */
export const addresses = {
  home: '/',
  text: (id: string) => `/${encodeURIComponent(id)}`,
  /** A page of the source of a document, beside what was read there; and the place of a unit on it. */
  printedPage: (document: string, page: number, unit?: string) =>
    `/${encodeURIComponent(document)}/pages/${page}${unit === undefined ? '' : `#at-${encodeURIComponent(unit)}`}`,
  pagePicture: (document: string, page: number) =>
    `/${encodeURIComponent(document)}/pages/${page}/picture.png`,
  /** What stands at one of the places of a unit, as a picture. */
  placePicture: (unit: string, position: number) =>
    `/${encodeURIComponent(unit)}/places/${position}/picture.png`,
  find: '/find',
  documents: (filters: Filters = {}) => withQuery('/documents', filters),
  wordings: (text: string) => withQuery('/wordings', { text }),
  search: (filters: Filters = {}) => withQuery('/search', filters),
  organizations: '/organizations',
  organization: within('organizations'),
  mandates: (filters: Filters = {}) => withQuery('/mandates', filters),
  mandate: within('mandates'),
  overlaps: '/overlaps',
  allSeries: '/series',
  series: within('series'),
  matrix: (id: string) => `${within('series')(id)}/matrix`,
  works: '/works',
  work: within('works'),
  findings: '/findings',
  statistics: '/statistics',
  graph: (root: string) => withQuery('/graph', { root }),
  compare: (id: string, other: string) => withQuery('/compare', { a: id, b: other }),
  check: '/check',
};

/** An address with a query, if there is anything to ask. */
export function withQuery(path: string, query: Filters): string {
  const set = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(set).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The page of one thing; null if nothing of its kind has one. */
export const pageOf = (kind: EntityKind, id: string): string | null =>
  kind === 'state' ? null : (PAGE_OF[kind] ?? addresses.text)(id);

const PAGE_OF: Readonly<Partial<Record<EntityKind, (id: string) => string>>> = {
  mandate: addresses.mandate,
  organization: addresses.organization,
  series: addresses.series,
  work: addresses.work,
};
