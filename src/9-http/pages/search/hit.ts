import type { Fragment } from '../../../8-services/search/fragments.ts';
import type { SearchHit } from '../../../8-services/search/search-hit.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import { capitalized, dateWords } from '../framework/words.ts';

/** A text that was found, with the words that match. */
export const hitEntry = ({ row, text, fragments }: SearchHit): Html => html`<li>
<a href="${addresses.text(row.unit?.id ?? row.document.id)}">${nameOf(row)}</a>
<p class="quiet">${[row.unit === null ? null : row.document.title, row.document.body, dateWords(row.document.date)].filter(fact => fact !== null && fact !== '').join(' · ')}</p>
<p class="reading">${fragments.map((fragment, index) => [index > 0 && ' … ', fragmentHtml(text, fragment)])}</p>
</li>`;

function nameOf({ document, unit, label, path, kind }: SearchHit['row']): string {
  const part = label ?? path?.join('.') ?? '';
  if (unit === null) return document.symbol;
  return `${document.symbol}, ${part === '' ? capitalized(kind) : KIND_WORDS[kind] === undefined ? part : `${KIND_WORDS[kind]} ${part}`}`;
}

const KIND_WORDS: Readonly<Record<string, string>> = { paragraph: 'para.', note: 'note', heading: 'sect.' };

/** An excerpt with its matches marked. */
function fragmentHtml(text: string, { start, end, matches }: Fragment): Html {
  const pieces: Html[] = [];
  let at = start;
  for (const match of matches) {
    const from = Math.max(at, match.start);
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, Math.min(end, match.end))}</mark>`);
    at = Math.min(end, match.end);
  }
  return html`${start > 0 && '… '}${pieces}${text.slice(at, end)}${end < text.length && ' …'}`;
}
