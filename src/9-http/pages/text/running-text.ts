import type { Annotations } from '../../../8-services/documents/annotations.ts';
import type { Range } from '../../../model/range.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import type { CitedThing } from './cited-names.ts';

/** A stretch of a text that is shown in a way of its own. */
interface Span extends Range {
  readonly show: (content: Html) => Html;
}

export interface TextDetails {
  readonly text: string;
  readonly annotations: Pick<Annotations, 'citations' | 'mentions' | 'noteReferences'>;
  /** The words that make a clause do something, which are printed in italics. */
  readonly phrase?: string | null;
  /** What the citations lead to, by their ids. */
  readonly cited: ReadonlyMap<string, CitedThing>;
}

/**
 * A text as printed: its phrase in italics, citations and organizations as links, marks
 * of notes in their places.
 */
export function runningText({ text, annotations, phrase = null, cited }: TextDetails): Html {
  const spans = apart([
    ...phraseSpan(text, phrase),
    ...annotations.citations.flatMap(citation => citationSpan(citation, cited.get(citation.id))),
    ...annotations.mentions.map(mentionSpan),
  ]);
  const marks = annotations.noteReferences.toSorted((a, b) => a.at - b.at).map(mark => markSpan(mark, spans));
  const pieces: Html[] = [];
  let at = 0;
  for (const { start, end, show } of [...spans, ...marks].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    pieces.push(html`${text.slice(at, start)}`, show(html`${text.slice(start, end)}`));
    at = end;
  }
  return html`${pieces}${text.slice(at)}`;
}

/** The spans in order, without those that an earlier one of the list overlaps with. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans)
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  return kept.toSorted((a, b) => a.start - b.start);
}

function phraseSpan(text: string, phrase: string | null): Span[] {
  const start = phrase === null ? -1 : text.toLowerCase().indexOf(phrase.toLowerCase());
  if (phrase === null || start === -1) return [];
  return [{ start, end: start + phrase.length, show: content => html`<em class="phrase">${content}</em>` }];
}

type Citation = Annotations['citations'][number];

function citationSpan({ start, end, status }: Citation, thing: CitedThing | undefined): Span[] {
  if (thing === undefined) return [];
  const kind = thing.isOutside ? 'cite outside' : status === 'conflict' ? 'cite doubtful' : 'cite';
  return [
    {
      start,
      end,
      show: content => html`<a class="${kind}" href="${thing.address}" title="${thing.name}">${content}</a>`,
    },
  ];
}

const mentionSpan = ({
  start,
  end,
  organizationId,
  organizationName,
}: Annotations['mentions'][number]): Span => ({
  start,
  end,
  show: content =>
    html`<a class="mention" href="${addresses.organization(organizationId)}" title="${organizationName}">${content}</a>`,
});

type NoteReference = Annotations['noteReferences'][number];

/** The mark of a note. One within another span comes after it: a link cannot stand in a link. */
function markSpan(reference: NoteReference, spans: readonly Span[]): Span {
  const around = spans.find(({ start, end }) => start < reference.at && reference.at < end);
  const at = around?.end ?? reference.at;
  return { start: at, end: at, show: () => noteMark(reference) };
}

const noteMark = ({ label, noteId }: NoteReference): Html =>
  noteId === null
    ? html`<sup>${label}</sup>`
    : html`<sup><a class="note-mark" href="#${noteId}" aria-label="Note ${label}">${label}</a></sup>`;
