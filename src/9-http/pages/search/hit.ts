import type { SearchHit } from '../../../8-services/search/search-hit.ts';
import type { Range } from '../../../model/range.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import { marked } from '../framework/marked.ts';
import { capitalized, dateWords } from '../framework/words.ts';

/** A text that was found, with the words that match. */
export const hitEntry = (hit: SearchHit): Html => {
  const { row, text, fragments } = withoutSymbol(hit);
  return html`<li>
<a href="${addresses.text(row.unit?.id ?? row.document.id)}">${nameOf(row)}</a>
<p class="quiet">${[row.unit === null ? null : row.document.title, row.document.body, dateWords(row.document.date)].filter(fact => fact !== null && fact !== '').join(' · ')}</p>
<p class="reading">${fragments.map((fragment, index) => [index > 0 && ' ', marked(text, fragment.matches, fragment)])}</p>
</li>`;
};

/** The text by which a document is found begins with its symbol, which the entry is headed by. */
function withoutSymbol(hit: SearchHit): SearchHit {
  const { row, text, matches, fragments } = hit;
  const start = `${row.document.symbol}. `;
  if (row.unit !== null || !text.startsWith(start) || matches.some(match => match.start < start.length))
    return hit;
  const moved = ({ start: from, end }: Range): Range => ({
    start: Math.max(0, from - start.length),
    end: end - start.length,
  });
  return {
    row,
    text: text.slice(start.length),
    matches: matches.map(moved),
    fragments: fragments.map(fragment => ({ ...moved(fragment), matches: fragment.matches.map(moved) })),
  };
}

function nameOf({ document, unit, label, path, kind }: SearchHit['row']): string {
  const part = label ?? path?.join('.') ?? '';
  if (unit === null) return document.symbol;
  return `${document.symbol}, ${part === '' ? capitalized(kind) : KIND_WORDS[kind] === undefined ? part : `${KIND_WORDS[kind]} ${part}`}`;
}

const KIND_WORDS: Readonly<Record<string, string>> = { paragraph: 'para.', note: 'note', heading: 'sect.' };
