import type { EntityKind } from '../../../8-services/service-error.ts';

const within = (folder: string) => (id: string) => `/${folder}/${encodeURIComponent(id)}`;

/** The addresses of pages, each written once. A text, be it a document or a part of one, is at its id. */
export const addresses = {
  home: '/',
  text: (id: string) => `/${encodeURIComponent(id)}`,
  find: '/find',
  search: (filters: Readonly<Record<string, string>> = {}) => withQuery('/search', filters),
  organizations: '/organizations',
  organization: within('organizations'),
  mandates: (filters: Readonly<Record<string, string>> = {}) => withQuery('/mandates', filters),
  mandate: within('mandates'),
  overlaps: '/overlaps',
  allSeries: '/series',
  series: within('series'),
  works: '/works',
  work: within('works'),
  findings: '/findings',
  statistics: '/statistics',
  graph: (root: string) => withQuery('/graph', { root }),
  compare: (id: string, other: string) => withQuery('/compare', { a: id, b: other }),
  check: '/check',
};

/** An address with a query, if there is anything to ask. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
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
