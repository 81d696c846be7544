import type { UNIT_KINDS } from '../../../db/schema.ts';

type UnitKind = (typeof UNIT_KINDS)[number];

/**
 * The addresses of the API, each written once. Ids hold characters that an address
 * must not, such as brackets.
 */
export const links = {
  dataset: '/v1/dataset',
  document: (id: string) => `/v1/documents/${encodeURIComponent(id)}`,
  resolution: (id: string) => `/v1/resolutions/${encodeURIComponent(id)}`,
  part: (id: string) => `/v1/parts/${encodeURIComponent(id)}`,
  section: (id: string) => `/v1/sections/${encodeURIComponent(id)}`,
  paragraph: (id: string) => `/v1/paragraphs/${encodeURIComponent(id)}`,
  clause: (id: string) => `/v1/clauses/${encodeURIComponent(id)}`,
  note: (id: string) => `/v1/notes/${encodeURIComponent(id)}`,
  table: (id: string) => `/v1/tables/${encodeURIComponent(id)}`,
  /** The source of a document, opened at a page of it. */
  page: (documentId: string, page: number) =>
    `/v1/documents/${encodeURIComponent(documentId)}/source#page=${page}`,
  series: (id: string) => `/v1/series/${encodeURIComponent(id)}`,
  /** A series as a table. */
  matrix: (id: string) => `/v1/series/${encodeURIComponent(id)}/matrix`,
  /** The comparison of a resolution with another. */
  comparison: (id: string, other: string) =>
    `/v1/resolutions/${encodeURIComponent(id)}/compare?${new URLSearchParams({ other })}`,
  /** The same as a Word file. */
  redline: (id: string, other: string) =>
    `/v1/resolutions/${encodeURIComponent(id)}/compare.docx?${new URLSearchParams({ other })}`,
  mandate: (id: string) => `/v1/mandates/${encodeURIComponent(id)}`,
  /** The mandates that ask the like of a mandate. */
  overlaps: (id: string) => `/v1/mandates/${encodeURIComponent(id)}/overlaps`,
  state: (id: string) => `/v1/states/${encodeURIComponent(id)}`,
  organization: (id: string) => `/v1/organizations/${encodeURIComponent(id)}`,
  exports: '/v1/exports',
  feed: '/v1/feed.json' as const,
  /** A file with everything of a kind. */
  export: (name: string): `/${string}` => `/v1/exports/${name}`,
  work: (id: string) => `/v1/works/${encodeURIComponent(id)}`,
  /** The citations of a work. */
  citationsOfWork: (id: string) => `/v1/citations?${new URLSearchParams({ work: id })}`,
};

const BY_KIND: Readonly<Record<UnitKind, (id: string, documentId: string) => string>> = {
  particular: (_, documentId) => links.document(documentId),
  part: links.part,
  section: links.section,
  paragraph: links.paragraph,
  clause: links.clause,
  note: links.note,
  table: links.table,
};

/** Where a unit is found: at its own address or, having none, in its document. */
export const unitLink = (kind: UnitKind, id: string, documentId: string): string =>
  BY_KIND[kind](id, documentId);

/** `orNull(links.clause, null)` is null. */
export const orNull = (link: (id: string) => string, id: string | null): string | null =>
  id === null ? null : link(id);
