import { z } from 'zod';
import { type Redline, redline } from '../../../8-services/resolutions/redline/redline.ts';
import { links } from '../../framework/links.ts';
import { subject } from '../../schemas/parameters.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { type Html, html } from '../framework/html.ts';
import { list, type PageContent } from '../framework/layout.ts';
import { page } from '../framework/page.ts';
import { dateWords } from '../framework/words.ts';
import { comparisonInSum } from './in-sum.ts';
import { rowsHtml } from './rows.ts';

const VIEWS = ['sides', 'one'] as const;

/** Two texts side by side, or laid over each other: what was struck, what was added, what moved. */
export const compare = page({
  name: 'page of a comparison',
  url: '/compare',
  query: z.object({
    a: subject('').optional(),
    b: subject('').optional(),
    view: z.enum(VIEWS).default('sides'),
    only: z.enum(['changes']).optional(),
  }),
  isCostly: ({ a, b }) => a !== undefined && b !== undefined,
  content: async ({ queries, query: { a, b, view, only } }) =>
    a === undefined || b === undefined
      ? whichTwo(a ?? b)
      : comparisonPage(await redline(queries, a, b), { view, isShort: only === 'changes' }),
});

const whichTwo = (one: string | undefined): PageContent => ({
  title: 'Compare two texts',
  json: null,
  main: html`
<h1>Compare two texts</h1>
<p class="lead">Two resolutions, clause by clause: what was kept, reworded, moved, added and dropped.</p>
${filterForm('/compare', [
  field({ name: 'a', label: 'One resolution: A/RES/58/208', value: one }),
  field({ name: 'b', label: 'The other', value: undefined }),
])}`,
});

interface Shown {
  readonly view: (typeof VIEWS)[number];
  /** Whether what has not changed is left out. */
  readonly isShort: boolean;
}

function comparisonPage(redlined: Redline, shown: Shown): PageContent {
  const { earlier, later, sum, paragraphs } = redlined;
  return {
    title: `${later.symbol} compared with ${earlier.symbol}`,
    json: links.comparison(later.id, earlier.id),
    main: html`
<p class="crumbs">Comparison</p>
<h1>${titleOf(redlined)}</h1>
<dl class="facts">
<dt>Earlier</dt><dd><a href="${addresses.text(earlier.id)}">${earlier.symbol}</a> ${dateWords(earlier.date)}</dd>
<dt>Later</dt><dd><a href="${addresses.text(later.id)}">${later.symbol}</a> ${dateWords(later.date)}</dd>
</dl>
${comparisonInSum(sum)}
<nav class="screen" aria-label="Views">${list(waysOn(redlined, shown), 'row')}</nav>
<p class="quiet">In the text: <del>struck</del>, <ins>added</ins>. Marks of notes are left out here; the Word file compares the notes, too.</p>
${rowsHtml(paragraphs, { earlier: earlier.symbol, later: later.symbol, ...shown })}`,
  };
}

/** The title that both have, or one after the other. */
const titleOf = ({ earlier, later }: Redline): string =>
  earlier.title === later.title || earlier.title === null
    ? `${later.title ?? later.symbol}: ${earlier.symbol} and ${later.symbol}`
    : `${later.title ?? later.symbol} (${later.symbol}) and ${earlier.title} (${earlier.symbol})`;

function waysOn({ earlier, later }: Redline, { view, isShort }: Shown): Html[] {
  const address = (other: Partial<Shown>): string => {
    const { view: wanted, isShort: short } = { view, isShort, ...other };
    return withQuery('/compare', {
      a: earlier.id,
      b: later.id,
      view: wanted === 'sides' ? null : wanted,
      only: short ? 'changes' : null,
    });
  };
  return [
    html`<a class="button" href="${links.redline(later.id, earlier.id)}">Word file with tracked changes</a>`,
    isShort
      ? html`<a href="${address({ isShort: false })}">Show all of both texts</a>`
      : html`<a href="${address({ isShort: true })}">Show only what has changed</a>`,
    view === 'sides'
      ? html`<a href="${address({ view: 'one' })}">As one text, to print</a>`
      : html`<a href="${address({ view: 'sides' })}">Side by side</a>`,
  ];
}
