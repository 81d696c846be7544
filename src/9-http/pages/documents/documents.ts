import { z } from 'zod';
import type { CensusRow } from '../../../../db/queries/documents/census.ts';
import type { DocumentRow } from '../../../../db/queries/documents/documents.ts';
import { DOCUMENT_TYPES } from '../../../../db/schema.ts';
import { adoptedBy, issuedBy } from '../../schemas/parameters.ts';
import { addresses, type Filters, withQuery } from '../framework/addresses.ts';
import { type Choice, choices } from '../framework/filters.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { capitalized, counted, dateWords, sessionWords, TYPE_NAMES } from '../framework/words.ts';
import { yearBars } from './year-bars.ts';

const SIZE = 50;

/** The documents of the data set, narrowed by organ, year, session and type. */
export const documents = page({
  name: 'page of documents',
  url: '/documents',
  query: z.object({
    type: z.enum(DOCUMENT_TYPES).optional(),
    ...issuedBy,
    year: z.coerce.number().int().optional(),
    vote: adoptedBy.optional(),
    ...continuing,
  }),
  // The documents are counted by what they can be narrowed to.
  isCostly: () => true,
  content: async ({ queries, query: { after, ...filters } }) => {
    const { rows, next } = await listPage<DocumentRow>({
      path: '/documents',
      filters,
      after,
      start: [-1],
      size: SIZE,
      read: wanted => queries.documents.list(filters, wanted),
      key: ({ document }) => [document.seq],
    });
    const { vote: _, ...counting } = filters;
    const census = await queries.documentCensus.counts(counting);
    const sessions = await queries.documentCensus.sessions(counting);
    const total = await queries.documents.count(filters);
    const own = { filters, address: addresses.documents };
    return {
      title: titleOf(filters),
      json: withQuery('/v1/documents', filters),
      main: html`
<h1>${titleOf(filters)}</h1>
<p>${counted(total, 'document')}</p>
<div class="with-side">
<div>
${filters.year === undefined && yearBars(census, filters)}
<ol class="entries">${rows.map(documentEntry)}</ol>
${next}
</div>
<aside class="side screen" aria-label="Narrow the list">
${choices({ ...own, name: 'Organ', field: 'body', choices: sumsBy(census, 'body') })}
${choices({ ...own, name: 'Type', field: 'type', choices: sumsBy(census, 'type').map(one => ({ ...one, name: TYPE_NAMES[one.value] ?? one.name })) })}
${choices({ ...own, name: 'Session', field: 'session', choices: sessions.map(({ session, count }) => ({ value: session ?? '', name: capitalized(sessionWords(session ?? '')), count })) })}
${filters.year !== undefined && choices({ ...own, name: 'Year', field: 'year', choices: [] })}
</aside>
</div>`,
    };
  },
});

function titleOf({ body, type, session, year }: Filters): string {
  const what = type ? (TYPE_NAMES[String(type)] ?? String(type)) : 'Documents';
  const of = body ? ` of the ${String(body).replace(/^the /i, '')}` : '';
  const at = session ? `, ${sessionWords(String(session))}` : '';
  return `${what}${of}${at}${year ? `, ${year}` : ''}`;
}

/** The numbers of documents by the values of one field, the largest first. */
function sumsBy(rows: readonly CensusRow[], field: 'body' | 'type'): Choice[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const value = row[field];
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + row.count);
  }
  return [...sums]
    .map(([value, count]) => ({ value, name: value, count }))
    .toSorted((a, b) => b.count - a.count);
}

/** A document in a list: its title, and under it what tells it from others. */
export const documentEntry = ({ document }: Pick<DocumentRow, 'document'>): Html => html`<li>
<a href="${addresses.text(document.id)}">${document.title ?? document.symbol}</a>
<p class="quiet">${[
  document.symbolMadeUp ? null : document.symbol,
  capitalized(document.type),
  document.body,
  dateWords(document.date),
]
  .filter(fact => fact !== null && fact !== '')
  .join(' · ')}</p>
</li>`;
