import type { AnnotatedParagraph } from '../../../8-services/drafts/annotated/annotated-draft.ts';
import type { Notice } from '../../../8-services/drafts/notices/notice.ts';
import { contains, type Range } from '../../../model/range.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';

/** The number that a notice has on the page, from 1. */
export type NumberOf = (notice: Notice) => number;

/**
 * The text of a paragraph with its phrase in italics, its citations as links, and what is
 * wrong marked and numbered.
 */
export function markedText(paragraph: AnnotatedParagraph, numberOf: NumberOf): Html {
  const { text, phrase, citations, notices } = paragraph;
  const cited = citations.flatMap(({ found, at }) => (at === null ? [] : [{ found, at }]));
  const wrong = notices.flatMap(({ found, at }) => (at === null ? [] : [{ found, at }]));
  const ends = [...cited, ...wrong].flatMap(({ at }) => [at.start, at.end]);
  const cuts = [...ends, ...(phrase ? [phrase.start, phrase.end] : []), 0, text.length];
  const places = [...new Set(cuts)].filter(cut => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return html`${places.slice(1).map((end, index) => {
    const piece: Range = { start: places[index] ?? 0, end };
    const words = html`${text.slice(piece.start, piece.end)}`;
    const citation = cited.find(({ at }) => contains(at, piece))?.found;
    const notice = wrong.find(({ at }) => contains(at, piece));
    const emphasized = phrase && contains(phrase, piece) ? html`<em>${words}</em>` : words;
    const linked = citation === undefined ? emphasized : citationHtml(citation, emphasized);
    return notice === undefined ? linked : noticedHtml(notice, piece, linked, numberOf(notice.found));
  })}`;
}

/** The whole of a citation leads to what is cited, if the data set has it. */
function citationHtml(
  { status, target, targetUnit }: AnnotatedParagraph['citations'][number]['found'],
  words: Html,
): Html {
  const id = targetUnit?.id ?? target;
  return id === null
    ? html`<span class="cited ${status}">${words}</span>`
    : html`<a class="cited ${status}" href="${addresses.text(id)}">${words}</a>`;
}

const noticedHtml = ({ at }: { readonly at: Range }, piece: Range, words: Html, number: number): Html =>
  html`<mark class="slip"${piece.start === at.start ? html` id="slip-${number}"` : EMPTY}>${words}</mark>${
    piece.end === at.end &&
    html`<a class="slip-number" href="#notice-${number}" aria-label="Notice ${number}">${number}</a>`
  }`;
