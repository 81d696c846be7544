import type { Range } from '../../../model/range.ts';
import words from './title-words.json' with { type: 'json' };

/** The titles in quotation marks of a text. */
export interface QuotedTitles {
  /** What a declaration or its like is called, without the quotation marks: the title is its only name. */
  readonly ofInstruments: readonly Range[];
  /** What the names inside belong to: titles of resolutions, reports and items, with what leads to them. */
  readonly ofOthers: readonly Range[];
}

/**
 * Whose a title after "entitled" is, the last word before it says that can have one: "the declarations entitled “Our ocean, our
 * future: call for action” and “Our ocean, our future, our responsibility”", but "resolution 70/1, entitled “...”". A title
 * that follows such a word itself needs no "entitled".
 */
export function quotedTitles(text: string): QuotedTitles {
  const ofInstruments: Range[] = [];
  const ofOthers: Range[] = [];
  for (const { 0: printed, 1: title = '', index } of text.matchAll(QUOTED)) {
    const inside = { start: index + 1, end: index + 1 + title.length };
    const before = text.slice(Math.max(0, index - REACH), index);
    const last = ofInstruments.at(-1);
    const isNext = last !== undefined && NEXT.test(text.slice(last.end, index).slice(0, NEXT_REACH));
    if (isNext || isOfInstrument(before)) ofInstruments.push(inside);
    else if (isOfOther(before)) ofOthers.push({ start: index, end: index + printed.length });
  }
  return { ofInstruments, ofOthers };
}

/** Longer than what can stand between "outcome document" and "entitled". */
const REACH = 250;
const QUOTED = /“([^“”]{1,400})”/g;
const NEXT = /^”(?:,? and |, )$/;
const NEXT_REACH = 10;

const anyOf = (list: readonly string[]): string => `(?:${list.join('|')})s?`;
/** In lower case: "Lausanne Declaration" is a name already. */
const INSTRUMENT = String.raw`(?:(?<!-)\b${anyOf(words.instruments)})`;
const DIRECT = new RegExp(`${INSTRUMENT} $`);
const ENTITLED = /,? (?:entitled|titled) $/;
const MEETING = new RegExp(String.raw`\b${anyOf(words.meetings)} (?:entitled|titled) $`);
const CAN_HAVE_ONE = new RegExp(
  String.raw`\b${anyOf([...words.instruments, ...words.documents, ...words.others])}\b`,
  'gi',
);
const IS_INSTRUMENT = new RegExp(`^${INSTRUMENT}$`);
const IS_DOCUMENT = new RegExp(`^${anyOf([...words.instruments, ...words.documents])}$`, 'i');
const OTHER = /\b(?:[Ee]ntitled|[Tt]itled|themes?|(?:sub-)?items?|report) $/;

const bearer = (before: string): string => before.match(CAN_HAVE_ONE)?.at(-1) ?? '';

const isOfInstrument = (before: string): boolean =>
  DIRECT.test(before) ||
  (ENTITLED.test(before) && !MEETING.test(before) && IS_INSTRUMENT.test(bearer(before)));

/** What is called a document has no number: a name in its title can be its own. */
const isOfOther = (before: string): boolean =>
  OTHER.test(before) && !(ENTITLED.test(before) && IS_DOCUMENT.test(bearer(before)));
