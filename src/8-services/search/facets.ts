import type { OneOrMore } from '../../../db/queries/list/conditions.ts';
import type { ProfileRow } from '../../../db/queries/search/search.ts';

export const FACETS = ['kind', 'type', 'body', 'session', 'action'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of a facet with their numbers of hits, the most frequent first. */
type FacetValues = { readonly value: string; readonly count: number }[];
export type SearchFacets = { readonly [Name in Facet]: FacetValues };
export type FacetFilters = { readonly [Name in Facet]?: OneOrMore<string> };

/**
 * How many hits there would be for each value of each facet. A facet is counted over the hits that fit all
 * filters but its own, so that it shows what else could be chosen.
 */
export const facetsOf = (profiles: readonly ProfileRow[], filters: FacetFilters): SearchFacets => ({
  kind: valuesOf('kind', profiles, filters),
  type: valuesOf('type', profiles, filters),
  body: valuesOf('body', profiles, filters),
  session: valuesOf('session', profiles, filters),
  action: valuesOf('action', profiles, filters),
});

const isAmong = (value: string | null, wanted: OneOrMore<string>): boolean =>
  wanted === undefined || [wanted].flat().some(one => one === value);

function valuesOf(facet: Facet, profiles: readonly ProfileRow[], filters: FacetFilters): FacetValues {
  const counts = new Map<string, number>();
  for (const profile of profiles) {
    const value = profile[facet];
    const fits = FACETS.every(other => other === facet || isAmong(profile[other], filters[other]));
    if (fits && value !== null) counts.set(value, (counts.get(value) ?? 0) + profile.count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
