import { z } from 'zod';
import { BEFORE_ALL_HITS } from '../../../../db/queries/search/search.ts';
import { DOCUMENT_TYPES, SEARCH_KINDS } from '../../../../db/schema.ts';
import { FACETS, type Facet, facetsOf, type SearchFacets } from '../../../8-services/search/facets.ts';
import { searchHit } from '../../../8-services/search/search-hit.ts';
import { toRankedQuery } from '../../../8-services/search/text-query.ts';
import { ServiceError } from '../../../8-services/service-error.ts';
import { issuedBy, nameOf } from '../../schemas/parameters.ts';
import { addresses, type Filters, withQuery } from '../framework/addresses.ts';
import { choices } from '../framework/filters.ts';
import { html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { capitalized, counted, sessionWords, TYPE_NAMES } from '../framework/words.ts';
import { hitEntry } from './hit.ts';

const SIZE = 20;

/** All texts with the words that are looked for, the best first. */
export const search = page({
  name: 'page of the search',
  url: '/search',
  query: z.object({
    q: z.string().max(2000).default(''),
    kind: z.enum(SEARCH_KINDS).optional(),
    type: z.enum(DOCUMENT_TYPES).optional(),
    ...issuedBy,
    year: z.coerce.number().int().optional(),
    action: nameOf('action', '').optional(),
    document: nameOf('document', '').optional(),
    organization: nameOf('organization', '').optional(),
    ...continuing,
  }),
  isCostly: ({ q }) => q !== '',
  content: async ({ queries, query: { after, ...asked } }) => {
    const { q, ...filters } = asked;
    const ranked = rankedQuery(q);
    if (ranked.query === null)
      return {
        title: 'Search',
        json: null,
        entry: 'Search' as const,
        hasOwnField: true,
        main: html`<h1>Search</h1>${searchForm(asked)}${ranked.problem !== '' && html`<p class="note-box" role="alert">${ranked.problem}</p>`}${HINTS}`,
      };
    const selection = { ...filters, q: ranked.query };
    const { rows, next } = await listPage({
      path: '/search',
      filters: asked,
      after,
      start: BEFORE_ALL_HITS,
      size: SIZE,
      read: wanted => queries.search.list(selection, wanted),
      key: ({ rank, seq }) => [rank, seq],
    });
    const total = await queries.search.count(selection);
    const { kind, type, body, session, action, ...others } = selection;
    const facets = facetsOf(await queries.search.profiles(others), { kind, type, body, session, action });
    return {
      title: `${q} · Search`,
      json: withQuery('/v1/search', asked),
      entry: 'Search' as const,
      hasOwnField: true,
      main: html`
<h1>Search</h1>
${searchForm(asked)}
<p role="status">${total === 0 ? 'Nothing was found.' : `${counted(total, 'text')} found.`}</p>
${total === 0 && HINTS}
<div class="with-side">
<div><ol class="entries hits">${rows.map(row => hitEntry(searchHit(row)))}</ol>${next}</div>
<aside class="side screen" aria-label="Narrow the search">${FACETS.map(facet => facetChoices(facet, facets, asked))}</aside>
</div>`,
    };
  },
});

/** The query as the index takes it; null, with the reason, where there is none or it cannot be read. */
function rankedQuery(typed: string): { readonly query: string | null; readonly problem: string } {
  if (typed.trim() === '') return { query: null, problem: '' };
  try {
    return { query: toRankedQuery(typed, undefined), problem: '' };
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'QUERY_UNREADABLE')
      return { query: null, problem: capitalized(error.message) };
    throw error;
  }
}

const searchForm = ({ q, ...filters }: Filters) => html`
<form class="ask wide-ask" action="/search" role="search">
<label class="unseen" for="q">Words to look for</label>
<input id="q" name="q" type="search" value="${q}" maxlength="2000" required>
${Object.entries(filters).map(([name, value]) => value !== undefined && value !== null && html`<input type="hidden" name="${name}" value="${value}">`)}
<button>Search</button>
</form>`;

const HINTS = html`
<div class="prose quiet">
<p>Words are found in any form. <code>"exact words"</code> in quotation marks, <code>migra*</code> for what begins so, <code>-word</code> to leave out, <code>OR</code> between alternatives.</p>
</div>`;

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  kind: 'Kind of text',
  type: 'Type of document',
  body: 'Organ',
  session: 'Session',
  action: 'What the clause does',
};

const facetChoices = (facet: Facet, facets: SearchFacets, filters: Filters) =>
  choices({
    name: FACET_NAMES[facet],
    field: facet,
    filters,
    address: addresses.search,
    choices: facets[facet].map(({ value, count }) => ({ value, count, name: NAME_OF[facet](value) })),
  });

const NAME_OF: Readonly<Record<Facet, (value: string) => string>> = {
  kind: value => `${capitalized(value)}s`,
  type: value => TYPE_NAMES[value] ?? value,
  body: value => value,
  session: value => capitalized(sessionWords(value)),
  action: value => value,
};
