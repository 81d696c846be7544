import { addresses } from '../framework/addresses.ts';
import { html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { counted } from '../framework/words.ts';
import { censusPicture } from './census-picture.ts';

export const home = page({
  name: 'page of the data set',
  url: '/',
  content: async ({ queries }) => {
    const counts = await queries.dataset.counts();
    return {
      title: 'Clausary',
      json: '/v1/dataset',
      hasOwnField: true,
      main: html`
<h1>What has been agreed, clause by clause</h1>
<p class="lead">The resolutions and reports of international organizations: ${counted(counts.documents, 'document')} read into ${counted(counts.clauses, 'clause')} and ${counted(counts.paragraphs, 'paragraph')}, with what they cite, whom they ask for what, and which report answers.</p>
<form class="big-ask" action="${addresses.find}" role="search">
<label for="big-ask">Words, a symbol, or a whole paragraph</label>
<textarea id="big-ask" name="q" rows="3" maxlength="2000" required data-with="ask"></textarea>
<button>Find</button>
<p class="quiet">Such as <a href="${addresses.find}?q=human+rights+of+migrants">human rights of migrants</a>, or A/RES/58/208, para. 10 (a). A paragraph is compared with all that was adopted before.</p>
</form>
<ul class="doors">
<li><h2><a href="${addresses.search()}">Find</a></h2><p>Clauses and paragraphs by their words, and the documents by organ, session and year. Each has an address that lasts.</p></li>
<li><h2><a href="${addresses.mandates()}">Follow</a></h2><p>Who was asked to do what, by when, and the report that answers: <a href="${addresses.mandates()}">mandates</a>, <a href="${addresses.organizations}">organizations</a>, <a href="${addresses.allSeries}">series</a> from year to year.</p></li>
<li><h2><a href="${addresses.check}">Check a draft</a></h2><p>What of its wording has been agreed before, whether its citations are right, and what departs from the drafting rules. Nothing of it is kept.</p></li>
</ul>
<h2>What there is</h2>
${censusPicture(await queries.documentCensus.counts({}))}`,
    };
  },
});
