import { addresses } from './addresses.ts';
import { asset } from './assets.ts';
import { type Content, EMPTY, type Html, html } from './html.ts';

/** What is on a page, between what all pages have in common. */
export interface PageContent {
  /** In plain text; the page itself has a heading of its own. */
  readonly title: string;
  readonly main: Html;
  /** Where the API answers the same; null if it does not. */
  readonly json: string | null;
  /** Which of the entries of the navigation the page belongs to. */
  readonly entry?: Entry;
  /** Whether the page has a field to ask with itself, so that there is none at the top. */
  readonly hasOwnField?: boolean;
}

const ENTRIES = {
  Search: addresses.search(),
  Mandates: addresses.mandates(),
  Organizations: addresses.organizations,
  Series: addresses.allSeries,
  Statistics: addresses.statistics,
  'Check a draft': addresses.check,
} as const;

export type Entry = keyof typeof ENTRIES;

/** A whole page. */
export const layout = ({
  title,
  main,
  json,
  entry,
  hasOwnField = false,
}: PageContent): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === NAME ? NAME : `${title} · ${NAME}`}</title>
<link rel="stylesheet" href="${asset('style.css')}">
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
${json !== null && html`<link rel="alternate" type="application/json" href="${json}">`}
<script type="module" src="${asset('main.js')}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<a class="brand" href="/">${NAME}</a>
${!hasOwnField && ASK_FIELD}
<nav aria-label="Main">${list(
  Object.entries(ENTRIES).map(([name, address]) => navLink(name, address, name === entry)),
  'menu',
)}</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site">
${list(
  [
    html`<a href="${addresses.works}">Works cited</a>`,
    html`<a href="${addresses.findings}">Findings</a>`,
    html`<a href="${addresses.overlaps}">Overlapping mandates</a>`,
    html`<a href="/docs">For developers</a>`,
    json !== null && html`<a href="${json}" rel="alternate" type="application/json">This page as JSON</a>`,
  ],
  'menu',
)}
<p>The official text of a document is the one that its organization has published.</p>
</footer>
</body>
</html>
`;

const NAME = 'Clausary';

const ASK_FIELD = html`<form class="ask" action="${addresses.find}" role="search">
<label class="unseen" for="ask">Words, a symbol, or a sentence</label>
<input id="ask" name="q" type="search" placeholder="Words, a symbol, or a sentence" maxlength="1500">
<button>Find</button>
</form>`;

const navLink = (name: string, address: string, isCurrent: boolean): Html =>
  html`<a href="${address}"${isCurrent ? html` aria-current="page"` : EMPTY}>${name}</a>`;

/** A list of what there is. */
export const list = (items: readonly Content[], kind = ''): Html =>
  html`<ul${kind === '' ? EMPTY : html` class="${kind}"`}>${items
    .filter(item => item !== null && item !== undefined && item !== false)
    .map(item => html`<li>${item}</li>`)}</ul>`;
