import type { Range } from '../../../model/range.ts';
import words from './quoted-title-words.json' with { type: 'json' };

/** The titles in quotation marks of a text. */
export interface QuotedTitles {
  /** Titles of declarations and the like, without the quotation marks: the title is their only name. */
  readonly ofInstruments: readonly Range[];
  /**
   * Titles of resolutions, reports and items, with the quotation marks. Names within them are no citations.
   */
  readonly ofOthers: readonly Range[];
}

/**
 * The last word before "entitled" that can have a title determines whose it is: "the declarations entitled
 * “Our ocean, our future: call for action” and “Our ocean, our future, our responsibility”", but "resolution
 * 70/1, entitled “...”". A title right after such a word needs no "entitled".
 */
export function quotedTitles(text: string): QuotedTitles {
  const ofInstruments: Range[] = [];
  const ofOthers: Range[] = [];
  for (const { 0: quoted, 1: title = '', index } of text.matchAll(QUOTED)) {
    const before = text.slice(Math.max(0, index - MAX_LEAD), index);
    if (isNextTitle(text, ofInstruments.at(-1), index) || isOfInstrument(before))
      ofInstruments.push({ start: index + 1, end: index + 1 + title.length });
    else if (isOfOther(before)) ofOthers.push({ start: index, end: index + quoted.length });
  }
  return { ofInstruments, ofOthers };
}

/** Longer than what can stand between "outcome document" and "entitled". */
const MAX_LEAD = 250;
const QUOTED = /“([^“”]{1,400})”/g;

/** Longer than "” and ". */
const MAX_TITLE_LINK = 10;
const TITLE_LINK = /^”(?:,? and |, )$/;

/** True for a title that follows the last one in a list. */
const isNextTitle = (text: string, last: Range | undefined, start: number): boolean =>
  last !== undefined && TITLE_LINK.test(text.slice(last.end, start).slice(0, MAX_TITLE_LINK));

const anyOf = (list: readonly string[]): string => `(?:${list.join('|')})s?`;
/** In lower case: "Lausanne Declaration" is already a name. */
const INSTRUMENT = String.raw`(?:(?<!-)\b${anyOf(words.instruments)})`;
const INSTRUMENT_AT_END = new RegExp(`${INSTRUMENT} $`);
const ENTITLED = /,? (?:entitled|titled) $/;
/** "the meeting entitled": a conference is named so, not what it adopted. */
const MEETING_ENTITLED = new RegExp(String.raw`\b${anyOf(words.meetings)} (?:entitled|titled) $`);
const TITLED_WORD = new RegExp(
  String.raw`\b${anyOf([...words.instruments, ...words.documents, ...words.others])}\b`,
  'gi',
);
const IS_INSTRUMENT = new RegExp(`^${INSTRUMENT}$`);
const IS_INSTRUMENT_OR_DOCUMENT = new RegExp(`^${anyOf([...words.instruments, ...words.documents])}$`, 'i');
/** "report “...”", "the item “...”", "under the theme “...”". */
const OTHER_AT_END = /\b(?:[Ee]ntitled|[Tt]itled|themes?|(?:sub-)?items?|report) $/;

/** The last word that can have a title. */
const titledWord = (before: string): string => before.match(TITLED_WORD)?.at(-1) ?? '';

const isOfInstrument = (before: string): boolean =>
  INSTRUMENT_AT_END.test(before) ||
  (ENTITLED.test(before) && !MEETING_ENTITLED.test(before) && IS_INSTRUMENT.test(titledWord(before)));

/** A "document" that is entitled has no number, so that a name in its title may be its own. */
const isOfOther = (before: string): boolean =>
  OTHER_AT_END.test(before) && !(ENTITLED.test(before) && IS_INSTRUMENT_OR_DOCUMENT.test(titledWord(before)));
