import type { Range } from '../../../model/range.ts';
import type { Instrument } from '../../../references/instruments/instruments.ts';
import { endOfMatchAt } from '../parts/match-at.ts';
import { knownNameAt } from './known-names.ts';

/** An instrument that a text names. */
interface Named extends Range {
  readonly record: Instrument | null;
}

/** A protocol with its record in the authority file. */
interface Protocol extends Range {
  readonly record: Instrument;
}

/**
 * Protocols that are named by their subject, after the instrument to which they belong: "the Convention on the
 * Rights of the Child and the Optional Protocol thereto on a communications procedure", "and its Optional
 * Protocols on ... and on ...".
 *
 * The range of the first begins with what it is, "Optional Protocol"; that of each further one is its subject.
 * A protocol without a subject, or one that the authority file does not have, is none.
 */
export const protocolsThereto = (text: string, names: readonly Named[]): Protocol[] =>
  names.flatMap(({ record, end }) => (record ? protocolsOf(text, record, end) : []));

/** Longer than what matches `HEAD`. */
const MAX_HEAD = 80;
/** " and the Optional Protocols thereto", " and its Optional Protocol", ", as well as the Protocol thereto". */
const HEAD =
  /^(?<link>,? (?:(?:and|as well as|including|or|together with|with) )?)(?:the (?=.{1,40} thereto)|its )(?<type>(?:[Ss]econd )?(?:(?:[Oo]ptional|[Aa]dditional) )?[Pp]rotocol)(?<plural>s)?(?: thereto)?/;
/** Between the subjects of several: " and", ",". */
const LINK = /,? and(?= )|,(?= )/y;

function protocolsOf(text: string, parent: Instrument, from: number): Protocol[] {
  const head = HEAD.exec(text.slice(from, from + MAX_HEAD));
  const { type = '', plural } = head?.groups ?? {};
  if (!head) return [];
  const subjectFrom = from + head[0].length;
  const start = text.indexOf(type, from);
  const first = subjectAt(text, subjectFrom, type, parent);
  if (!first) return [];
  const protocols = [{ ...first, start }];
  for (let last = first; plural !== undefined; ) {
    const linkEnd = endOfMatchAt(LINK, text, last.end);
    const next = linkEnd === last.end ? null : subjectAt(text, linkEnd, type, parent);
    if (!next) break;
    protocols.push({ ...next, start: linkEnd + ' '.length });
    last = next;
  }
  return protocols;
}

/** Longer than any subject. */
const MAX_SUBJECT = 200;

/** Where a subject ends that makes `type` the name of a record, with its instrument before it or without. */
function subjectAt(text: string, from: number, type: string, { name }: Instrument) {
  const capitalized = type.charAt(0).toUpperCase() + type.slice(1);
  for (const lead of [`${capitalized} to the ${name}`, capitalized]) {
    const known = knownNameAt(lead + text.slice(from, from + MAX_SUBJECT), 0);
    if (known && known.end > lead.length)
      return { end: from + known.end - lead.length, record: known.record };
  }
  return null;
}
