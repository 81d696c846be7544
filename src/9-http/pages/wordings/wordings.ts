import { z } from 'zod';
import {
  agreedLanguage,
  type ClauseWordings,
  DEFAULT_OPTIONS,
} from '../../../8-services/agreed-language/agreed-language.ts';
import { addresses } from '../framework/addresses.ts';
import { changesHtml } from '../framework/changes.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { counted, percent } from '../framework/words.ts';

const MOST = 10;

/** Whether a passage has been agreed before: the adopted wordings that are nearest to it. */
export const wordings = page({
  name: 'page of wordings',
  url: '/wordings',
  query: z.object({ text: z.string().max(2000).default('') }),
  isCostly: ({ text }) => text !== '',
  content: async ({ queries, query: { text } }) => {
    const found = text === '' ? [] : await agreedLanguage(queries, text, { ...DEFAULT_OPTIONS, limit: MOST });
    return {
      title: 'Has this been agreed before?',
      json: null,
      hasOwnField: true,
      main: html`
<h1>Has this been agreed before?</h1>
<form class="big-ask" action="/wordings" role="search">
<label for="text">A clause, or a part of one</label>
<textarea id="text" name="text" rows="5" maxlength="2000" required>${text}</textarea>
<button>Compare</button>
</form>
${found.map(clause => clauseHtml(clause, found.length > 1))}`,
    };
  },
});

const REUSE: Readonly<Record<ClauseWordings['reuse'], string>> = {
  'same-words': 'These very words have been adopted.',
  'near-verbatim': 'Nearly these words have been adopted.',
  passage: 'A part of what was adopted has these words.',
  similar: 'Something like it has been adopted.',
  none: 'Nothing near to these words was found.',
};

const clauseHtml = (
  { clause, reuse, wordings, matter }: ClauseWordings,
  isOneOfSeveral: boolean,
): Html => html`
<section>
${isOneOfSeveral && html`<h2>${clause.label}</h2><p class="reading">${clause.text}</p>`}
<p role="status"><strong>${REUSE[reuse]}</strong>${wordings.length > 0 && html` What follows is your text: <ins>words that the adopted one does not have</ins>, <del>words that only it has</del>.`}</p>
<ol class="entries">${wordings.map(
  ({ similarity, changes, use, uses }) => html`<li>
<a href="${addresses.text(use.id)}">${use.citation}</a>
<p class="quiet">${use.title} · ${percent(similarity)} the same · ${counted(uses.count, 'time')}${uses.count > 1 && html`, from ${uses.first.date?.slice(0, 4)} to ${uses.last.date?.slice(0, 4)}`}</p>
<p class="reading">${changesHtml(clause.text, changes)}</p>
</li>`,
)}</ol>
${
  matter.length > 0 &&
  html`<h2>The matter in other words</h2><ol class="entries">${matter.map(
    ({ text, use }) =>
      html`<li><a href="${addresses.text(use.id)}">${use.citation}</a><p class="reading">${text}</p></li>`,
  )}</ol>`
}
</section>`;
