import { z } from 'zod';
import type { WorkRow } from '../../../../db/queries/citations/works.ts';
import { WORK_KINDS } from '../../../../db/schema.ts';
import { workById } from '../../../8-services/citations/works.ts';
import { links } from '../../framework/links.ts';
import { idOf, word } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { capitalized, counted, dateWords } from '../framework/words.ts';
import { readable } from '../mandates/mandate-entry.ts';

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

/** What is known of a work from the texts that cite it. */
export const work = page({
  name: 'page of a work',
  url: '/works/:id',
  params: idOf('work'),
  of: 'work',
  query: z.object(continuing),
  content: async ({ queries, params: { id }, query: { after } }) => {
    const { work: own, dates, titles, relatesTo, isRelatedTo } = await workById(queries, id);
    const { rows, next } = await listPage({
      path: addresses.work(id),
      filters: {},
      after,
      start: [-1, -1, -1, ''],
      size: SIZE,
      read: wanted => queries.citations.list({ work: id }, wanted),
      key: ({ citation }) => [citation.seq, citation.start, citation.end, citation.id],
    });
    const texts = new Map(
      (await queries.units.textsOf(rows.map(({ citation }) => citation.unitId))).map(unit => [
        unit.id,
        unit.text,
      ]),
    );
    return {
      title: own.symbol ?? own.name ?? id,
      json: links.work(id),
      main: html`
<p class="crumbs"><a href="${addresses.works}">Works cited</a> · ${capitalized(own.kind)}</p>
<h1>${own.symbol ?? own.name}</h1>
${own.title !== null && own.title !== own.name && html`<p class="lead">${own.title}</p>`}
<p>${own.documentId === null ? 'The data set does not hold it; this is what the texts that cite it say.' : html`<a class="button" href="${addresses.text(own.documentId)}">Read it</a>`}</p>
<dl class="facts">
${dates.length > 0 && html`<dt>Dates given</dt><dd>${dates.map(({ date, documentCount }) => html`${dateWords(date)} <span class="quiet">by ${counted(documentCount, 'document')}</span><br>`)}</dd>`}
${titles.length > 0 && html`<dt>Titles given</dt><dd>${titles.map(({ title, documentCount }) => html`${title} <span class="quiet">by ${counted(documentCount, 'document')}</span><br>`)}</dd>`}
${relatesTo.map(({ relation, other }) => html`<dt>${capitalized(relation.replaceAll('-', ' '))}</dt><dd><a href="${addresses.work(other.id)}">${other.symbol ?? other.name}</a></dd>`)}
${isRelatedTo.map(({ relation, other }) => html`<dt>Has</dt><dd><a href="${addresses.work(other.id)}">${other.symbol ?? other.name}</a> as ${relation.replaceAll('-', ' ')} it</dd>`)}
</dl>
<h2>Cited ${counted(own.citationCount, 'time')} by ${counted(own.documentCount, 'document')}</h2>
<ul class="entries">${rows.map(({ citation }) => {
        const text = texts.get(citation.unitId) ?? '';
        const from = Math.max(0, citation.start - 120);
        return html`<li><a href="${addresses.text(citation.unitId)}">${readable(citation.unitId)}</a><p class="reading">${from > 0 && '… '}${text.slice(from, citation.start)}<mark>${text.slice(citation.start, citation.end)}</mark>${text.slice(citation.end, citation.end + 120)}${citation.end + 120 < text.length && ' …'}</p></li>`;
      })}</ul>
${next}`,
    };
  },
});
