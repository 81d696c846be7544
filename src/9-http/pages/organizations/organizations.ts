import { z } from 'zod';
import type { ListedOrganization } from '../../../../db/queries/organizations/organizations.ts';
import { ORGANIZATION_KINDS } from '../../../../db/schema.ts';
import { organizationsWithNames } from '../../../8-services/organizations/organizations.ts';
import { word } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { counted } from '../framework/words.ts';

const SIZE = 100;

/** Organizations, their organs and offices. */
export const organizations = page({
  name: 'page of organizations',
  url: '/organizations',
  query: z.object({ q: word('').optional(), kind: z.enum(ORGANIZATION_KINDS).optional(), ...continuing }),
  content: async ({ queries, query: { after, ...filters } }) => {
    const { rows, next } = await listPage<ListedOrganization>({
      path: '/organizations',
      filters,
      after,
      start: [0, ''],
      size: SIZE,
      read: wanted => queries.organizations.list(filters, wanted),
      key: ({ rank, id }) => [rank, id],
    });
    const total = await queries.organizations.count(filters);
    return {
      title: 'Organizations and offices',
      json: withQuery('/v1/organizations', filters),
      entry: 'Organizations' as const,
      main: html`
<h1>Organizations and offices</h1>
${filterForm('/organizations', [
  field({ name: 'q', label: 'Name or acronym', value: filters.q }),
  field({
    name: 'kind',
    label: 'Kind',
    value: filters.kind,
    any: 'any',
    options: ORGANIZATION_KINDS.map(kind => [kind, kind.replaceAll('-', ' ')] as const),
  }),
])}
<p role="status">${counted(total, 'organization')}</p>
<ul class="names" data-with="filter">${(await organizationsWithNames(queries, rows)).map(
        ({ row, acronyms }) =>
          html`<li><a href="${addresses.organization(row.id)}">${row.name}</a> <span class="quiet">${acronyms.join(', ')}</span></li>`,
      )}</ul>
${next}`,
    };
  },
});
