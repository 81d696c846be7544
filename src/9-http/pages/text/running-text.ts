import type { Annotations } from '../../../8-services/documents/annotations.ts';
import type { Range } from '../../../model/range.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import type { CitedThing } from './cited-names.ts';

/** A stretch of a text that is shown in a way of its own. */
interface Span extends Range {
  readonly show: (content: string, naming: Naming) => Html;
}

/** The attribute of a link that says what it leads to. */
type Naming = (address: string, name: string, content: string) => Html;

export interface TextDetails {
  readonly text: string;
  readonly annotations: Pick<Annotations, 'citations' | 'mentions' | 'noteReferences'>;
  /** The words that make a clause do something, which are printed in italics. */
  readonly phrase?: string | null;
  /** What the citations lead to, by their ids. */
  readonly cited: ReadonlyMap<string, CitedThing>;
  /** The addresses that are named already; those of the text are added. */
  readonly named?: Set<string>;
}

/**
 * A text as printed: its phrase in italics, citations and organizations as links, marks
 * of notes in their places.
 */
export function runningText({
  text,
  annotations,
  phrase = null,
  cited,
  named = new Set(),
}: TextDetails): Html {
  const spans = apart([
    ...phraseSpan(text, phrase),
    ...annotations.citations.flatMap(citation => citationSpan(citation, cited.get(citation.id))),
    ...annotations.mentions.map(mentionSpan),
  ]);
  const naming = namesOnce(named);
  const marks = annotations.noteReferences.toSorted((a, b) => a.at - b.at).map(mark => markSpan(mark, spans));
  const pieces: Html[] = [];
  let at = 0;
  for (const { start, end, show } of [...spans, ...marks].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    pieces.push(html`${text.slice(at, start)}`, show(text.slice(start, end), naming));
    at = end;
  }
  return html`${pieces}${text.slice(at)}`;
}

/** Says what a link leads to, unless its words do or an earlier link has done; that halves many texts. */
const namesOnce =
  (named: Set<string>): Naming =>
  (address, name, content) => {
    if (named.has(address) || name.toLowerCase() === content.toLowerCase()) return EMPTY;
    named.add(address);
    return html` title="${name}"`;
  };

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
      show: (content, naming) =>
        html`<a class="${kind}" href="${thing.address}"${naming(thing.address, thing.name, content)}>${content}</a>`,
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
  show: (content, naming) => {
    const address = addresses.organization(organizationId);
    return html`<a class="mention" href="${address}"${naming(address, organizationName, content)}>${content}</a>`;
  },
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
