import type { ResolutionComparison } from '../../../8-services/resolutions/comparison.ts';
import type { Relation } from '../../../wording/align-clauses.ts';
import { type Html, html } from '../framework/html.ts';
import { counted, number, percent } from '../framework/words.ts';

/** What each relation means, in words for everybody. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  kept: 'kept word for word',
  moved: 'moved, in the same words',
  reworded: 'reworded',
  split: 'pieces of split clauses',
  merged: 'merged with others',
  added: 'new',
  dropped: 'dropped',
};

/** How many clauses became what, and how much of the words remains. */
export const comparisonInSum = ({
  counts,
  earlierWords,
  laterWords,
  livingOn,
  new: isNew,
}: ResolutionComparison['sum']): Html => html`
<ul class="counts" aria-label="Clauses">${Object.entries(counts)
  .filter(([, count]) => count > 0)
  .map(
    ([relation, count]) =>
      html`<li class="${relation}"><strong>${number(count)}</strong> ${RELATION_WORDS[relation as Relation]}</li>`,
  )}</ul>
<p>${percent(livingOn)} of the ${counted(earlierWords, 'word')} of the earlier text remain; ${percent(isNew)} of the ${counted(laterWords, 'word')} of the later text are new.</p>`;
