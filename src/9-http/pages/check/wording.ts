import type { AdoptedMatter, AdoptedWording } from '../../../8-services/agreed-language/similar-wordings.ts';
import type { AnnotatedParagraph } from '../../../8-services/drafts/annotated/annotated-draft.ts';
import { overlay } from '../../../wording/overlay.ts';
import { addresses } from '../framework/addresses.ts';
import { stretchHtml } from '../framework/changes.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { counted, percent } from '../framework/words.ts';

/**
 * Whether the words of a clause have been adopted: the same, nearly the same, or none like
 * them; null for no clause.
 */
export function wordingState({ wordings }: AnnotatedParagraph): 'agreed' | 'nearly' | 'new' | null {
  if (wordings === null) return null;
  if (wordings.reuse === 'none') return 'new';
  return wordings.reuse === 'same-words' ? 'agreed' : 'nearly';
}

/** Where the words of a clause, or words near to them, were adopted; closed until somebody asks. */
export function wordingHtml(paragraph: AnnotatedParagraph, label: string): Html {
  const { wordings, text } = paragraph;
  const state = wordingState(paragraph);
  if (wordings === null || state === null) return EMPTY;
  const [nearest] = wordings.wordings;
  return html`<details class="wording"><summary><span class="state ${state}">${state}</span> ${label}${nearest && html` <span class="quiet">${percent(nearest.similarity)} ${nearest.use.symbol}</span>`}${continuedHtml(paragraph)}</summary>
${earlierHtml(paragraph)}
${
  wordings.wordings.length > 0 &&
  html`<p><strong>The nearest wordings that were adopted</strong></p><ol class="entries">${wordings.wordings.map(one => wordingEntry(one, text))}</ol>`
}
${
  wordings.matter.length > 0 &&
  html`<p><strong>The matter in other words</strong></p><ol class="entries">${wordings.matter.map(matterEntry)}</ol>`
}
${wordings.wordings.length === 0 && wordings.matter.length === 0 && html`<p>Nothing near was adopted in what the data set has.</p>`}
</details>`;
}

const wordingEntry = (
  { similarity, passage, text: adopted, use, uses }: AdoptedWording,
  text: string,
): Html => {
  const compared = passage === null ? adopted : adopted.slice(passage.start, passage.end);
  return html`<li><a href="${addresses.text(use.id)}">${passage !== null && 'Part of '}${use.citation}</a>
<p class="quiet">${use.title} · ${percent(similarity)} the same · adopted ${counted(uses.count, 'time')}</p>
<p class="reading">${overlay(compared, text).map(stretchHtml)}</p></li>`;
};

const matterEntry = ({ text, use }: AdoptedMatter): Html =>
  html`<li><a href="${addresses.text(use.id)}">${use.citation}</a><p class="reading">${text}</p></li>`;

/** The clause that it continues, with what was struck and added since. */
function earlierHtml({ continues, text }: AnnotatedParagraph): Html {
  const { clause, of, earlierText = null } = continues ?? {};
  if (!clause?.earlier || of === undefined || earlierText === null) return EMPTY;
  const name = `${clause.earlier.slice(of.predecessor.id.length + 1)} of ${of.predecessor.symbol}`;
  return html`<p><strong>What it continues: <a href="${addresses.text(clause.earlier)}">${name}</a></strong>${earlierText === text && ', in the same words'}</p>
${earlierText !== text && html`<p class="reading">${overlay(earlierText, text).map(stretchHtml)}</p>`}`;
}

/** What became of the clause that it continues. */
function continuedHtml({ continues }: AnnotatedParagraph): Html {
  if (continues === null) return EMPTY;
  const { clause, of } = continues;
  return clause.earlier === null
    ? html` <span class="quiet">· not in ${of.predecessor.symbol}</span>`
    : html` <span class="quiet">· ${clause.relation} from ${clause.earlier.slice(of.predecessor.id.length + 1)} of ${of.predecessor.symbol}</span>`;
}
