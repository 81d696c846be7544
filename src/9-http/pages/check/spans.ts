import type { AnnotatedParagraph } from '../../../8-services/drafts/annotated/annotated-draft.ts';
import type { Notice } from '../../../8-services/drafts/notices/notice.ts';
import { contains, type Range } from '../../../model/range.ts';
import { overlay } from '../../../wording/overlay.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';

/** The number that a notice has on the page, from 1. */
export type NumberOf = (notice: Notice) => number;

/**
 * The text of a paragraph with its phrase in italics, the words underlined that the nearest adopted wording does
 * not have, its citations as links, and what is wrong marked and numbered.
 */
export function markedText(paragraph: AnnotatedParagraph, numberOf: NumberOf): Html {
  const { text, phrase, citations, notices } = paragraph;
  const cited = citations.flatMap(({ found, at }) => (at === null ? [] : [{ found, at }]));
  const wrong = notices.flatMap(({ found, at }) => (at === null ? [] : [{ found, at }]));
  const unagreed = unagreedWords(paragraph);
  const ends = [...[...cited, ...wrong].map(({ at }) => at), ...unagreed].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const cuts = [...ends, ...(phrase ? [phrase.start, phrase.end] : []), 0, text.length];
  const places = [...new Set(cuts)].filter(cut => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return html`${places.slice(1).map((end, index) => {
    const piece: Range = { start: places[index] ?? 0, end };
    const words = html`${text.slice(piece.start, piece.end)}`;
    const citation = cited.find(({ at }) => contains(at, piece))?.found;
    const notice = wrong.find(({ at }) => contains(at, piece));
    const emphasized = phrase && contains(phrase, piece) ? html`<em>${words}</em>` : words;
    const isUnagreed = unagreed.some(range => contains(range, piece));
    const underlined = isUnagreed ? html`<span class="unagreed">${emphasized}</span>` : emphasized;
    const linked = citation === undefined ? underlined : citationHtml(citation, underlined);
    return notice === undefined ? linked : noticedHtml(notice, piece, linked, numberOf(notice.found));
  })}`;
}

/** The words of a nearly agreed clause that its nearest wording does not have. */
function unagreedWords({ wordings, text }: AnnotatedParagraph): Range[] {
  const [nearest] = wordings?.wordings ?? [];
  if (nearest === undefined || wordings?.reuse === 'same-words') return [];
  const { passage, text: adopted } = nearest;
  let at = 0;
  return overlay(passage === null ? adopted : adopted.slice(passage.start, passage.end), text).flatMap(
    ({ kind, text: words }) => {
      const start = at;
      if (kind !== 'removed') at += words.length;
      return kind === 'added' ? [{ start, end: at }] : [];
    },
  );
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
