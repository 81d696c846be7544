import { KIND_OF } from '../../framework/spellings/canonical-address.ts';
import { pageOf } from './addresses.ts';

/** The `Link` header for an id; undefined if it has no page. */
export type PageLink = (id: string) => string | undefined;

/**
 * The `Link` header that names the page of what an operation answers by its id, from its address as OpenAPI
 * writes it: "/v1/clauses/{id}". Undefined if the operation answers something else.
 */
export function pageLinkOf(template: string): PageLink | undefined {
  const [, folder = ''] = /^\/v1\/([a-z]+)\/\{id\}$/.exec(template) ?? [];
  const kind = KIND_OF[folder];
  if (kind === undefined) return undefined;
  return id => {
    const page = pageOf(kind, id);
    return page === null ? undefined : `<${page}>; rel="alternate"; type="text/html"`;
  };
}
