import { z } from 'zod';
import type { MandateRow } from '../../../../db/queries/mandates/mandates.ts';
import { calendarOf } from '../../../8-services/mandates/calendar.ts';
import { mandatesWithDetails } from '../../../8-services/mandates/mandates.ts';
import { organizationById } from '../../../8-services/organizations/organizations.ts';
import { links } from '../../framework/links.ts';
import { idOf } from '../../schemas/parameters.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { capitalized, counted } from '../framework/words.ts';
import { mandateEntry } from '../mandates/mandate-entry.ts';
import { calendarTable } from './calendar-table.ts';

const SIZE = 20;

/** An organization or office: what is asked of it, by whom, by when, and what answers. */
export const organization = page({
  name: 'page of an organization',
  url: '/organizations/:id',
  params: idOf('organization'),
  of: 'organization',
  query: z.object(continuing),
  isCostly: () => true,
  content: async ({ queries, params: { id }, query: { after } }) => {
    const { row, acronyms, otherNames } = await organizationById(queries, id);
    const parent = row.parentId === null ? null : await queries.organizations.byId(row.parentId);
    const successor = row.successorId === null ? null : await queries.organizations.byId(row.successorId);
    const { rows, next } = await listPage<MandateRow>({
      path: addresses.organization(id),
      filters: {},
      after,
      start: [-1, ''],
      size: SIZE,
      read: wanted => queries.mandates.list({ addressee: id }, wanted),
      key: ({ mandate }) => [mandate.seq, mandate.id],
    });
    const [asked, asks, mentions] = [
      await queries.mandates.countOfAddressee(id),
      await queries.mandates.count({ asker: id }),
      await queries.mentions.count({ organization: id }),
    ];
    const calendar = await calendarOf(queries, id);
    return {
      title: row.name,
      json: links.organization(id),
      entry: 'Organizations' as const,
      main: html`
<p class="crumbs"><a href="${addresses.organizations}">Organizations</a> · ${capitalized(row.kind.replaceAll('-', ' '))}</p>
<h1>${row.name}</h1>
<dl class="facts">
${acronyms.length > 0 && html`<dt>Acronym</dt><dd>${acronyms.join(', ')}</dd>`}
${otherNames.length > 0 && html`<dt>Also called</dt><dd>${otherNames.join('; ')}</dd>`}
${parent && html`<dt>Part of</dt><dd><a href="${addresses.organization(parent.id)}">${parent.name}</a></dd>`}
${successor && html`<dt>Succeeded by</dt><dd><a href="${addresses.organization(successor.id)}">${successor.name}</a></dd>`}
<dt>Named in</dt><dd>${counted(mentions, 'place')}</dd>
${asks > 0 && html`<dt>Asks</dt><dd><a href="${addresses.mandates({ asker: id })}">${counted(asks, 'request')}</a></dd>`}
</dl>
${calendar.length > 0 ? calendarTable(id, calendar) : EMPTY}
<h2 id="asked">What is asked of it</h2>
<p>${asked === 0 ? 'Nothing in this data set.' : html`<a href="${addresses.mandates({ addressee: id })}">${counted(asked, 'request')}</a>, in the order of the data set.`}</p>
<ol class="entries">${(await mandatesWithDetails(queries, rows)).map(mandateEntry)}</ol>
${next}`,
    };
  },
});
