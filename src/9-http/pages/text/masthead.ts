import type { Queries } from '../../../../db/queries/index.ts';
import type { DocumentDetails } from '../../../8-services/documents/document.ts';
import { MEDIA_TYPES } from '../../../model/media-type.ts';
import { formatResolutionCitation } from '../../../references/format-citation.ts';
import { links } from '../../framework/links.ts';
import { addresses } from '../framework/addresses.ts';
import { fact } from '../framework/facts.ts';
import { type Html, html } from '../framework/html.ts';
import { list } from '../framework/layout.ts';
import { capitalized, counted, dateWords, sessionWords } from '../framework/words.ts';

/** What is said of a text before it. */
interface TextAhead {
  readonly contents: Html;
  /** The page of the source on which what is shown of it begins; null if the source has no pages. */
  readonly page: number | null;
}

/**
 * The head of a document: its title, and beside the text the facts of its first page,
 * ways on, and its contents.
 */
export async function masthead(
  queries: Queries,
  details: DocumentDetails,
  { contents, page }: TextAhead,
): Promise<Html> {
  const { document, sourceName, vote } = details.row;
  const source = await queries.sources.byId(document.sourceId);
  const series = await queries.series.ofResolution(document.id);
  const members = series ? await queries.series.members(series.id) : [];
  const place = members.findIndex(({ member }) => member.resolutionId === document.id);
  const [previous, next] = [members[place - 1], members[place + 1]];
  const holder = document.partOf === null ? undefined : await queries.documents.byId(document.partOf);
  const isCited = (await queries.citations.count({ target: document.id })) > 0;
  const isAct = document.type === 'resolution' || document.type === 'decision';
  return html`
<header class="masthead">
<p class="crumbs">${document.body !== null && html`<a href="${addresses.documents({ body: document.body })}">${document.body}</a>`}${
    document.session !== null &&
    html`${document.body !== null && ' · '}<a href="${addresses.documents({ body: document.body, session: document.session })}">${capitalized(sessionWords(document.session))}</a>`
  }</p>
<h1>${document.title ?? document.symbol}</h1>
</header>
<aside class="about" aria-label="About this document">
<dl class="facts">
${fact('Symbol', html`<strong>${document.symbol}</strong>${document.symbolMadeUp && ' (made up: it has none of its own)'}${document.otherSymbols.length > 0 && html` also ${document.otherSymbols.join(', ')}`}`)}
${isAct && fact('Cite as', html`<span class="citation" data-with="citations" data-citation="${formatResolutionCitation(document)}">${formatResolutionCitation(document)}</span>`)}
${fact('Type', capitalized(document.type))}
${fact(isAct ? 'Adopted' : 'Date', adoptedWords(document.date, document.meeting, vote))}
${fact('Agenda item', document.agendaItems.join(', '))}
${fact('Author', document.author)}
${holder && fact('Part of', html`<a href="${addresses.text(holder.document.id)}">${holder.document.symbolMadeUp ? (holder.document.title ?? holder.document.symbol) : holder.document.symbol}</a>${!holder.document.symbolMadeUp && html` ${holder.document.title}`}`)}
${series && fact('Series', html`<a href="${addresses.series(series.id)}">${series.title}</a>: ${String(place + 1)} of ${String(members.length)}${previous && html` · <a rel="prev" href="${addresses.text(previous.document.id)}">before: ${previous.document.symbol}</a>`}${next && html` · <a rel="next" href="${addresses.text(next.document.id)}">after: ${next.document.symbol}</a>`}`)}
${document.changes.length > 0 && fact('Changes', document.changes.map(({ symbol }) => symbol).join(', '))}
${fact('Read from', html`<a href="${links.document(document.id)}/source">${sourceName}</a> <span class="quiet">${kindOf(source?.mediaType)}</span>`)}
</dl>
${list(
  [
    page !== null &&
      html`<a href="${addresses.printedPage(document.id, page)}">Beside its pages as printed</a>`,
    previous &&
      html`<a href="${addresses.compare(previous.document.id, document.id)}">Compare with ${previous.document.symbol}</a>`,
    html`<a href="${addresses.graph(document.id)}">What it cites, and what cites it</a>`,
    isCited && html`<a href="#cited-by">Cited by</a>`,
    html`<a href="${links.document(document.id)}/text">As it was read</a>`,
  ],
  'row screen',
)}
${contents}
</aside>`;
}

function adoptedWords(
  date: string | null,
  meeting: number | null,
  vote: DocumentDetails['row']['vote'],
): string {
  return [dateWords(date), vote && mannerWords(vote), meeting === null ? null : `meeting ${meeting}`]
    .filter(Boolean)
    .join(', ');
}

type Vote = NonNullable<DocumentDetails['row']['vote']>;

function mannerWords({ manner, inFavour, against, abstaining }: Vote): string {
  const numbers =
    inFavour === null
      ? ''
      : ` of ${inFavour} to ${against ?? 0}, with ${counted(abstaining ?? 0, 'abstention')}`;
  if (manner === 'without-a-vote') return 'without a vote';
  if (manner === 'unanimous') return 'unanimously';
  return `by a ${manner === 'recorded' ? 'recorded ' : ''}vote${numbers}`;
}

const kindOf = (mediaType: string | undefined): string => KINDS[mediaType ?? ''] ?? '';

const KINDS: Readonly<Record<string, string>> = {
  [MEDIA_TYPES.pdf]: 'PDF',
  [MEDIA_TYPES.docx]: 'Word',
  [MEDIA_TYPES.txt]: 'text',
};
