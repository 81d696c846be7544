import type {
  AnnotatedDraft,
  AnnotatedParagraph,
} from '../../../8-services/drafts/annotated/annotated-draft.ts';
import type { DraftCheck } from '../../../8-services/drafts/draft-check.ts';
import type { Notice } from '../../../8-services/drafts/notices/notice.ts';
import { foundInSum } from '../../word-files/draft-in-sum.ts';
import { clausesCounted } from '../../word-files/remarks.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import type { PageContent } from '../framework/layout.ts';
import { capitalized, readable } from '../framework/words.ts';
import { draftForm, type Filled } from './form.ts';
import { markedText, type NumberOf } from './spans.ts';
import { wordingHtml, wordingState } from './wording.ts';

/**
 * A checked draft: the sum, a list of notices that lead to their places, and the text
 * with what was found in it.
 */
export function checkedPage({ check, paragraphs }: AnnotatedDraft, sent: Filled): PageContent {
  const numbers = new Map(check.notices.map((notice, index) => [notice, index + 1]));
  const numberOf: NumberOf = notice => numbers.get(notice) ?? 0;
  const [draft] = check.drafts;
  const name =
    [draft?.symbol, draft?.title].filter(part => part != null).join(': ') || 'A draft without a title';
  return {
    title: `Checked: ${name}`,
    json: null,
    entry: 'Check a draft',
    main: html`
<p class="crumbs"><a href="${addresses.check}">Check a draft</a></p>
<h1>${name}</h1>
${foundInSum(check).map(said => html`<p>${said}</p>`)}
${check.continues.map(continuationHtml)}
${noticesHtml(check, numberOf, paragraphs)}
<h2 id="draft">The draft as it was understood</h2>
<p class="quiet">Beside each clause: <span class="state agreed">agreed</span> in these words, <span class="state nearly">nearly</span> (<span class="unagreed">underlined</span>: the words that the nearest wording lacks), or <span class="state new">new</span>. <span class="cited">Underlined with dots</span>: citations. <mark class="slip">Marked</mark>: what is wrong.</p>
${shownHtml(check.continues)}
<div class="checked">${paragraphs.map(paragraph => paragraphHtml(paragraph, numberOf))}</div>
<h2>Check again</h2>
${draftForm(sent)}
<p class="quiet">Nothing of the draft has been kept. For a Word file with these comments, send it again with the other button; a file has to be chosen again.</p>`,
  };
}

/** What a draft continues, and which clauses of that it drops: each of its own clauses says what it continues. */
function continuationHtml({ predecessor, counts, clauses }: DraftCheck['continues'][number]): Html {
  const dropped = clauses.flatMap(({ earlier, unit }) =>
    unit === null && earlier !== null ? [earlier] : [],
  );
  return html`<p>Continues <a href="${addresses.text(predecessor.id)}">${predecessor.symbol}${predecessor.title !== null && html`, ${predecessor.title}`}</a>: ${clausesCounted(counts)}.${
    dropped.length > 0 &&
    html` Dropped: ${dropped.map((id, index) => html`${index > 0 && ', '}<a href="${addresses.text(id)}">${id.slice(predecessor.id.length + 1)}</a>`)}.`
  }</p>`;
}

/** What of the draft is shown; the style sheet hides the rest, so that it needs no script. */
const SHOWN = [
  ['all', 'all of it'],
  ['wrong', 'what is wrong or in doubt'],
  ['not-agreed', 'clauses that are not agreed word for word'],
  ['changed', 'clauses that are not as in what it continues'],
] as const;

const shownHtml = (continues: DraftCheck['continues']): Html =>
  html`<fieldset class="shown screen row"><legend>Show</legend>${SHOWN.filter(
    ([name]) => name !== 'changed' || continues.length > 0,
  ).map(
    ([name, label], index) =>
      html`<label><input type="radio" name="shown" value="${name}"${index === 0 && html` checked`}> ${label}</label> `,
  )}</fieldset>`;

function noticesHtml(
  { notices, units }: DraftCheck,
  numberOf: NumberOf,
  paragraphs: readonly AnnotatedParagraph[],
): Html {
  if (notices.length === 0) return EMPTY;
  const labels = new Map(units.map(({ id, kind, label, role }) => [id, nameOf(kind, label ?? role)]));
  const places = new Map(
    paragraphs.flatMap(({ unit, notices }) =>
      notices.map(
        ({ found, at }) => [found, at === null ? `unit-${unit}` : `slip-${numberOf(found)}`] as const,
      ),
    ),
  );
  return html`<h2>What is wrong</h2><ol class="notices">${notices.map(notice => {
    const place = places.get(notice) ?? 'draft';
    const name = labels.get(notice.unit ?? '') ?? 'the text';
    return html`<li id="notice-${numberOf(notice)}"><a href="#${place}">${capitalized(name)}</a>: ${notice.message}${notice.correction !== null && html`. Right would be: <strong>${notice.correction}</strong>`}${notice.confidence === 'likely' && html` <span class="tag">likely</span>`}${evidenceHtml(notice)}</li>`;
  })}</ol>`;
}

const nameOf = (kind: DraftCheck['units'][number]['kind'], label: string | null): string =>
  kind === 'note' ? `note ${label}` : (label ?? 'the text');

const evidenceHtml = ({ evidence }: Notice): Html =>
  evidence.length === 0
    ? EMPTY
    : html` <span class="quiet">See ${evidence.map((id, index) => html`${index > 0 && ', '}<a href="${addresses.text(id)}">${readable(id)}</a>`)}</span>`;

function paragraphHtml(paragraph: AnnotatedParagraph, numberOf: NumberOf): Html {
  const { unit, kind, role, label, enumerator, isTail, level, notices, doubts } = paragraph;
  const isHeading = role === 'title' || kind === 'section' || kind === 'part';
  const state = wordingState(paragraph);
  const whole = notices.flatMap(({ found, at }) => (at === null ? [found] : []));
  const { clause } = paragraph.continues ?? {};
  const classes = [
    `piece level-${Math.min(3, level)}`,
    state,
    isHeading && 'heading',
    notices.length + doubts.length > 0 && 'wrong',
    clause !== undefined && (clause.relation !== 'kept' || clause.moved) && 'changed',
  ].filter(Boolean);
  return html`<div class="${classes.join(' ')}"${isTail ? EMPTY : html` id="unit-${unit}"`}>
<p class="reading">${enumerator !== null && html`<span class="enumerator">${enumerator}</span> `}${markedText(paragraph, numberOf)}${whole.map(
    notice =>
      html` <a class="slip-number" href="#notice-${numberOf(notice)}" aria-label="Notice ${numberOf(notice)}">${numberOf(notice)}</a>`,
  )}</p>
${doubts.map(({ found }) => html`<p class="quiet">In doubt: ${found.message}</p>`)}
${state !== null && wordingHtml(paragraph, label ?? '')}
</div>`;
}
