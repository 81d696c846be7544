import { bodyNamed } from '../model/body.ts';
import { readDate } from '../model/date.ts';
import type { ParsedDocument, ParticularKind } from '../model/document.ts';
import { ORDINAL_PATTERN, readOrdinal } from '../model/ordinal.ts';
import type { Drafts } from './draft.ts';

/** What a document says of itself in its formal lines; null where it says nothing. */
export type Facts = Pick<
  ParsedDocument,
  'title' | 'session' | 'date' | 'meeting' | 'agendaItems' | 'adoptedOn'
> & {
  readonly body: string | null;
};

/** Reads symbol-independent facts from the formal lines: a date of adoption before any other, a session by its ordinal. */
export function readFacts({ particulars }: Drafts): Facts {
  const line = (kind: ParticularKind): string | null =>
    particulars.find(particular => particular.kind === kind)?.text.text ?? null;
  const remarks = (from: number): string =>
    particulars
      .slice(from)
      .filter(({ kind }) => kind === 'dateline' || kind === 'remark')
      .map(({ text }) => text.text)
      .join(' ');
  /** What stands before the dateline can be the dates of the session: "6–23 June 2017". */
  const dateline = particulars.findIndex(({ kind }) => kind === 'dateline');
  const closing = dateline === -1 ? '' : remarks(dateline);
  const adoption = line('adoption') ?? '';
  return {
    title: line('title'),
    body: bodyNamed(line('organ') ?? '')?.name ?? null,
    session: readSession(line('session') ?? ''),
    date: readDate(closing) ?? readDate(adoption) ?? readDate(remarks(0)),
    meeting: readMeeting(closing) ?? readMeeting(adoption),
    agendaItems: readAgendaItems(line('agenda') ?? ''),
    adoptedOn: line('basis')?.replaceAll(/^\[|\]$/g, '') ?? null,
  };
}

const SESSION = new RegExp(`^(${ORDINAL_PATTERN}) (emergency special |special )?session$`, 'i');

/** "Fifty-eighth session" -> "58", "Twenty-first special session" -> "S-21", "Tenth emergency special session" -> "ES-10". */
function readSession(line: string): string | null {
  const [, ordinal = '', special = ''] = SESSION.exec(line) ?? [];
  const number = readOrdinal(ordinal);
  if (number === null) return null;
  return `${special === '' ? '' : special.toLowerCase().startsWith('e') ? 'ES-' : 'S-'}${number}`;
}

function readMeeting(line: string): number | null {
  const [, number] = /\b(\d{1,5})(?:st|nd|rd|th) (?:\([^)]*\) )?(?:plenary )?meeting\b/.exec(line) ?? [];
  return number === undefined ? null : Number(number);
}

/** "Agenda items 13 and 117 ..." -> ["13", "117"]; "Agenda item 71 (b)" -> ["71 (b)"]. */
function readAgendaItems(line: string): string[] {
  const [, list = ''] =
    /^Agenda items? ((?:\d{1,3}(?: \([a-z]{1,2}\))?(?:, | and |, and |$| (?=\D)))+)/.exec(line) ?? [];
  return list.match(/\d{1,3}(?: \([a-z]{1,2}\))?/g) ?? [];
}
