import { z } from 'zod';
import type { MandateRow } from '../../../../db/queries/mandates/mandates.ts';
import { MANDATE_STATUSES } from '../../../../db/schema.ts';
import { mandatesWithDetails } from '../../../8-services/mandates/mandates.ts';
import { nameOf, word } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { counted } from '../framework/words.ts';
import { mandateEntry } from './mandate-entry.ts';

const SIZE = 30;

/** What clauses ask of whom, and what answers. */
export const mandates = page({
  name: 'page of mandates',
  url: '/mandates',
  query: z.object({
    addressee: nameOf('organization', '').optional(),
    addresseeText: word('').optional(),
    asker: nameOf('organization', '').optional(),
    action: nameOf('action', '').optional(),
    dueSession: word('').optional(),
    status: z.enum(MANDATE_STATUSES).optional(),
    latest: z.enum(['yes']).optional(),
    ...continuing,
  }),
  // What a filter leaves is counted one by one.
  isCostly: ({ after: _, ...filters }) => Object.values(filters).some(value => value !== undefined),
  content: async ({ queries, query: { after, ...asked } }) => {
    const { latest, ...others } = asked;
    const filters = { ...others, latest: latest === undefined ? undefined : true };
    const { rows, next } = await listPage<MandateRow>({
      path: '/mandates',
      filters: asked,
      after,
      start: [-1, ''],
      size: SIZE,
      read: wanted => queries.mandates.list(filters, wanted),
      key: ({ mandate }) => [mandate.seq, mandate.id],
    });
    const total = await queries.mandates.count(filters);
    const actions = await queries.vocabulary.actionsOfMandates();
    return {
      title: 'Mandates',
      json: withQuery('/v1/mandates', { ...others, latest: latest && 'true' }),
      entry: 'Mandates' as const,
      main: html`
<h1>Mandates</h1>
<p class="lead">Who was asked for what, by when, and the report that answers. <a href="${addresses.overlaps}">Those that ask the like</a> stand side by side.</p>
${filterForm('/mandates', [
  field({ name: 'addresseeText', label: 'Who is asked', value: asked.addresseeText }),
  field({ name: 'asker', label: 'Who asks', value: asked.asker }),
  field({
    name: 'action',
    label: 'How',
    value: asked.action,
    any: 'in any way',
    options: actions.toSorted().map(action => [action, action] as const),
  }),
  field({ name: 'dueSession', label: 'Due at session', value: asked.dueSession }),
  field({
    name: 'status',
    label: 'Answer',
    value: asked.status,
    any: 'any',
    options: [
      ['answered', 'answered here'],
      ['not-in-data-set', 'no answer here'],
    ],
  }),
  field({
    name: 'latest',
    label: 'Resolutions',
    value: asked.latest,
    any: 'all',
    options: [['yes', 'the latest of each series']],
  }),
])}
<p role="status">${counted(total, 'mandate')}</p>
<ol class="entries">${(await mandatesWithDetails(queries, rows)).map(mandateEntry)}</ol>
${next}`,
    };
  },
});
