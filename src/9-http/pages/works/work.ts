import { z } from 'zod';
import { workById } from '../../../8-services/citations/works.ts';
import { links } from '../../framework/links.ts';
import { idOf } from '../../schemas/parameters.ts';
import { addresses } from '../framework/addresses.ts';
import { html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { capitalized, counted, dateWords } from '../framework/words.ts';
import { citingTexts } from '../text/citing-texts.ts';

const SIZE = 50;

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
${await citingTexts(queries, rows)}
${next}`,
    };
  },
});
