import { z } from 'zod';
import type { WorkRow } from '../../../../db/queries/citations/works.ts';
import { WORK_KINDS } from '../../../../db/schema.ts';
import { word } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { capitalized, counted, dateWords } from '../framework/words.ts';

const SIZE = 50;

/** What the texts cite, be it here or not, beginning with what most of them cite. */
export const works = page({
  name: 'page of works',
  url: '/works',
  query: z.object({
    q: word('').optional(),
    kind: z.enum(WORK_KINDS).optional(),
    here: z.enum(['yes', 'no']).optional(),
    ...continuing,
  }),
  content: async ({ queries, query: { after, ...asked } }) => {
    const { here, ...others } = asked;
    const filters = { ...others, available: here === undefined ? undefined : here === 'yes' };
    const { rows, next } = await listPage<WorkRow>({
      path: '/works',
      filters: asked,
      after,
      start: [-1],
      size: SIZE,
      read: wanted => queries.works.list(filters, wanted),
      key: ({ seq }) => [seq],
    });
    const total = await queries.works.count(filters);
    return {
      title: 'Works cited',
      json: withQuery('/v1/works', { ...others, available: here && String(here === 'yes') }),
      main: html`
<h1>Works cited</h1>
${filterForm('/works', [
  field({ name: 'q', label: 'Symbol or title', value: asked.q }),
  field({
    name: 'kind',
    label: 'Kind',
    value: asked.kind,
    any: 'any',
    options: WORK_KINDS.map(kind => [kind, kind] as const),
  }),
  field({
    name: 'here',
    label: 'In this data set',
    value: here,
    any: 'or not',
    options: [
      ['yes', 'yes'],
      ['no', 'no'],
    ],
  }),
])}
<p role="status">${counted(total, 'work')}</p>
<ol class="entries">${rows.map(entry)}</ol>
${next}`,
    };
  },
});

const entry = (
  work: WorkRow,
): Html => html`<li><a href="${addresses.work(work.id)}">${work.symbol ?? work.name}</a>${work.symbol !== null && work.title !== null && ` ${work.title}`}
<p class="quiet">${[capitalized(work.kind), work.body, dateWords(work.date), `cited by ${counted(work.documentCount, 'document')}`, work.documentId === null ? 'not in this data set' : ''].filter(Boolean).join(' · ')}</p></li>`;
