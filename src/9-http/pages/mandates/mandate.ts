import { z } from 'zod';
import { mandateById } from '../../../8-services/mandates/mandates.ts';
import { withSharedWords } from '../../../8-services/mandates/overlaps.ts';
import { links } from '../../framework/links.ts';
import { idOf } from '../../schemas/parameters.ts';
import { addresses } from '../framework/addresses.ts';
import { fact } from '../framework/facts.ts';
import { html } from '../framework/html.ts';
import { marked } from '../framework/marked.ts';
import { page } from '../framework/page.ts';
import { dateWords, percent, readable } from '../framework/words.ts';
import { dueWords, statusHtml } from './mandate-entry.ts';

const MOST_LIKE = 20;

/** A mandate: its clause, whom it asks for what, what answers it, and the mandates that ask the like. */
export const mandate = page({
  name: 'page of a mandate',
  url: '/mandates/:id',
  params: idOf('mandate'),
  of: 'mandate',
  query: z.object({}),
  content: async ({ queries, params: { id } }) => {
    const found = await mandateById(queries, id);
    const { row, text, addressees, dues } = found;
    const { unitId, documentId, action, addressee, asked, conditions } = row.mandate;
    const overlaps = withSharedWords(
      await queries.overlaps.list({ mandate: id }, { after: [-1], limit: MOST_LIKE }),
    );
    return {
      title: `Mandate of ${readable(unitId)}`,
      json: links.mandate(id),
      entry: 'Mandates' as const,
      main: html`
<article>
<p class="crumbs"><a href="${addresses.text(documentId)}">${readable(documentId)}</a></p>
<h1>What <a href="${addresses.text(unitId)}">${readable(unitId)}</a> asks for</h1>
<blockquote class="reading"><p>${text}</p></blockquote>
<dl class="facts">
${fact('Who asks', row.askerName)}
${fact('How', action)}
${fact('Who is asked', html`${addressee.text}${addressees.map(one => html` <a class="tag" href="${addresses.organization(one.addressee.organizationId)}">${one.name}</a>`)}`)}
${fact(
  'For what',
  asked.map((item, index) => html`${index > 0 && html`<br>`}${item.text}`),
)}
${fact('By when', dues.map(dueWords).join('; '))}
${fact('On what terms', conditions.map(condition => condition.text).join('; '))}
${fact('Answer', statusHtml(found))}
</dl>
${found.answers.length > 0 && html`<h2>What the answers say</h2><ul>${found.answers.map(({ documentId, said }) => html`<li><a href="${addresses.text(documentId)}">${readable(documentId)}</a> ${said.map(words => html`<q>${words.text}</q> `)}</li>`)}</ul>`}
${
  overlaps.length > 0 &&
  html`<h2 id="overlaps">Mandates that ask the like</h2><p>The words that both ask for are marked.</p><ol class="entries">${overlaps.map(
    ({
      overlap,
      other,
      words,
    }) => html`<li><a href="${addresses.mandate(other.id)}">${readable(other.clause)}</a>
<p class="quiet">${[other.title, other.body, dateWords(other.date), overlap.sameSeries ? 'the same series' : 'another series', `${percent(overlap.similarity)} alike`].filter(Boolean).join(' · ')}</p>
<p class="reading">${marked(other.text, words)}</p></li>`,
  )}</ol>`
}
</article>`,
    };
  },
});
