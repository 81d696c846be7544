import { isOpen } from '../2-blocks/block.ts';
import { authorIn } from '../3-documents/author-line.ts';
import { readMeeting } from '../3-documents/meeting-line.ts';
import type { ParsedDocument, ParticularKind } from '../model/document.ts';
import { bodyNamed } from '../references/body.ts';
import { readDate } from '../references/date.ts';
import { ORDINAL_PATTERN, readOrdinal } from '../references/ordinal.ts';
import type { Drafts } from './draft.ts';

/** The facts that a document states about itself in its formal lines; null if it does not state them. */
export type Facts = Pick<
  ParsedDocument,
  'title' | 'author' | 'session' | 'date' | 'meeting' | 'agendaItems' | 'adoptedOn'
> & {
  readonly body: string | null;
};

/**
 * Reads facts from the formal lines: the date in the closing lines before any other,
 * the session by its ordinal.
 */
export function readFacts(drafts: Drafts): Facts {
  const { paragraphs } = drafts;
  const particulars = drafts.particulars.filter(({ id }) => !OF_A_PART.test(id));
  const linesOf = (wanted: ParticularKind): string[] =>
    particulars.filter(({ kind }) => kind === wanted).map(({ text }) => text.text);
  const line = (kind: ParticularKind): string | null => linesOf(kind)[0] ?? null;
  const remarks = (from: number): string =>
    particulars
      .slice(from)
      .filter(({ kind }) => kind === 'dateline' || kind === 'remark')
      .map(({ text }) => text.text)
      .join(' ');
  /** Remarks above the dateline may be the dates of the session: "6–23 June 2017". */
  const dateline = particulars.findIndex(({ kind }) => kind === 'dateline');
  const closing = dateline === -1 ? '' : remarks(dateline);
  const adoption = line('adoption') ?? '';
  const told = toldIn(line('enacting') ?? '') || toldIn(paragraphs[0]?.text.text ?? '');
  const titles = particulars.filter(({ kind }) => kind === 'title');
  return {
    title: titleOf(titles.map(({ text }) => text.text)) ?? titleOfAdopted(drafts),
    author: authorOf([...linesOf('author'), ...titles.map(({ text }) => text.text)]),
    body: bodyNamed(line('organ') ?? '')?.name ?? null,
    session:
      linesOf('session')
        .map(readSession)
        .find(session => session !== null) ?? null,
    date: readDate(closing) ?? readDate(adoption) ?? readDate(told) ?? readDate(remarks(0)),
    meeting: readMeeting(closing) ?? readMeeting(adoption) ?? readMeeting(told),
    agendaItems: readAgendaItems(line('agenda') ?? ''),
    adoptedOn: line('basis')?.replaceAll(/^\[|\]$/g, '') ?? null,
  };
}

/**
 * When a text says in its first words that an organ acted: "At its 50th plenary meeting, on 21 December 2023,
 * the General Assembly", "At the 9580th meeting of the Security Council, held on 15 March 2024". Its own
 * meeting is meant, whatever name of the organ follows.
 */
function toldIn(text: string): string {
  const [told = ''] =
    /^(?:At (?:its|the) \d{1,5}(?:st|nd|rd|th) |On \d{1,2} \p{Lu})[^:]{0,200}/u.exec(text) ?? [];
  return told.replace(/ meeting of the [^,]{1,80},/, ' meeting,');
}

/**
 * A title in several lines, as library catalogues write it: "Report of the Working Group: Slovenia:
 * Addendum".
 */
function titleOf(lines: readonly string[]): string | null {
  const different = new Map(lines.map(line => [line.toLowerCase(), line]));
  return lines.length === 0 ? null : [...different.values()].join(': ');
}

/** A draft that adopts a text without a title of its own has the title of that text. */
const titleOfAdopted = ({ parts }: Drafts): string | null =>
  parts.find(({ kind, text }) => kind === 'adopted-text' && isOpen(text.text))?.text.text ?? null;

const authorOf = (lines: readonly string[]): string | null =>
  lines.map(authorIn).find(author => author !== null) ?? null;

/** The id of the title of an annex or adopted text, or of a remark below its heading. */
const OF_A_PART = /\.(?:ANNEX|APPENDIX|ENCLOSURE|TEXT)\d*\.(?:TITLE|REMARK)/;

const SESSION = new RegExp(
  `^(${ORDINAL_PATTERN}) (emergency special |special )?session(?: (?:${ORDINAL_PATTERN}) year)?$`,
  'i',
);

/**
 * "Fifty-eighth session" -> "58", "Twenty-first special session" -> "S-21", "Tenth emergency
 * special session" -> "ES-10".
 */
function readSession(line: string): string | null {
  const [, ordinal = '', special = ''] = SESSION.exec(line) ?? [];
  const number = readOrdinal(ordinal);
  if (number === null) return null;
  return `${special === '' ? '' : special.toLowerCase().startsWith('e') ? 'ES-' : 'S-'}${number}`;
}

/** "Agenda items 12 (a) and (b), 13 (c) and 127 ..." -> ["12 (a)", "12 (b)", "13 (c)", "127"]. */
function readAgendaItems(line: string): string[] {
  const [, list = ''] =
    /^(?:(?:provisional )?agenda )?items? ((?:(?:\d{1,3}(?:\.\d{1,2})?|\([a-z]{1,2}\))(?: to |, and | and |, | |$))+)/i.exec(
      line,
    ) ?? [];
  let item = '';
  const items = new Set<string>();
  for (const [token] of list.matchAll(/\d{1,3}(?:\.\d{1,2})?|\([a-z]{1,2}\)/g)) {
    if (token.startsWith('(')) {
      items.delete(item);
      items.add(`${item} ${token}`);
    } else {
      item = token;
      items.add(item);
    }
  }
  return [...items];
}
