import type { ProfileRow } from '../../../db/queries/search/search.ts';
import type { SearchFacets } from '../../9-http/schemas/search.ts';

type Facet = keyof SearchFacets;
export type Wanted = { readonly [Name in Facet]?: string | undefined };

export const FACETS: readonly Facet[] = ['kind', 'type', 'body', 'session', 'action'];

/**
 * How many hits there would be with each value of each facet. A facet is counted over the hits that fit all other filters
 * and not its own, so that it shows what else could be chosen.
 */
export const facetsOf = (profiles: readonly ProfileRow[], wanted: Wanted): SearchFacets => ({
  kind: valuesOf('kind', profiles, wanted),
  type: valuesOf('type', profiles, wanted),
  body: valuesOf('body', profiles, wanted),
  session: valuesOf('session', profiles, wanted),
  action: valuesOf('action', profiles, wanted),
});

function valuesOf(facet: Facet, profiles: readonly ProfileRow[], wanted: Wanted): SearchFacets[Facet] {
  const counts = new Map<string, number>();
  for (const profile of profiles) {
    const value = profile[facet];
    const fits = FACETS.every(
      other => other === facet || wanted[other] === undefined || wanted[other] === profile[other],
    );
    if (fits && value !== null) counts.set(value, (counts.get(value) ?? 0) + profile.count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
