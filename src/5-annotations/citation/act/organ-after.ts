import { bodiesWithShortName, bodyNamed } from '../../../references/body.ts';
import { issuerEnd } from '../parts/issuer.ts';
import { matchAt } from '../parts/match-at.ts';
import { externalOrganEnd, startsWithAcronym } from './external-organ.ts';
import { isMisspeltOrganNoun, isOrganNoun, isSmallWord, type NamedOrgan } from './organ.ts';

/** Longer than the name of any organ. */
const MAX_NAME_LENGTH = 160;
const LINK_TO_ORGAN =
  /(?:\sof|,?\sadopted(?:\sunanimously|\sby\sconsensus|\swithout\sa\svote)?\sby)\s(?:the\s)?(?=[A-Z])/y;
/** " at the fifteenth meeting of the", after "adopted in decision 15/4 of 19 December 2022" or ", adopted". */
const LINK_TO_MEETING =
  /(?:,?\sadopted|(?<=adopted\s(?:in|by|through)\s(?:decision|resolution)\s[^;,]{1,40}))\sat\s(?:the|its)\s[a-z-]{1,40}\s(?:meeting|session)\sof\s(?:the\s)?(?=[A-Z])/y;
/** ", entitled “Strengthening”, by the". */
const TITLE_AND_LINK = /,?\s(?:entitled|titled)\s“[^“”]{1,300}”,?\s(?:adopted\s)?by\s(?:the\s)?(?=[A-Z])/y;
/** " on women, the girl child and HIV and AIDS, adopted by the". */
const SUBJECT_AND_LINK =
  /\son\s[^;.\d“”]{3,150}?,\sadopted\s(?:unanimously\s|by\sconsensus\s)?by\s(?:the\s)?(?=[A-Z])/y;
/** " by the". */
const BY = /\sby\s(?:the\s)?(?=[A-Z])/y;
/** ", the". */
const LINK_TO_SUBJECT = /,\s(?:the\s)?(?=[A-Z])/y;

/** The organ named after a number: "resolution 1373 (2001) of the Security Council". */
export const organAfter = (text: string, from: number): NamedOrgan | null =>
  linkedOrgan(text, from, LINK_TO_ORGAN) ?? organOfMeeting(text, from);

/** The organ at whose meeting it was adopted, which is no part of the citation. */
function organOfMeeting(text: string, from: number): NamedOrgan | null {
  const organ = linkedOrgan(text, from, LINK_TO_MEETING);
  return organ && { ...organ, end: from };
}

/** The organ named after "adopted on 1 February 1989": "by the Parliamentary Assembly". */
export const organBy = (text: string, from: number): NamedOrgan | null => linkedOrgan(text, from, BY);

/**
 * The organ named after the title or the subject: "resolution 31/1, entitled “Strengthening”, by the
 * Commission", "resolution 60/2 on women, adopted by the Commission".
 */
export const organAfterTitle = (text: string, from: number): NamedOrgan | null =>
  linkedOrgan(text, from, TITLE_AND_LINK) ?? linkedOrgan(text, from, SUBJECT_AND_LINK);

/**
 * The organ that is the subject of the sentence: "in its resolution 54/18, the Human
 * Rights Council submitted".
 */
export function subjectAfter(text: string, from: number): NamedOrgan | null {
  const organ = linkedOrgan(text, from, LINK_TO_SUBJECT);
  return organ && organ.bodies.length > 0 ? organ : null;
}

function linkedOrgan(text: string, from: number, linkPattern: RegExp): NamedOrgan | null {
  const [link] = matchAt(linkPattern, text, from) ?? [];
  if (link === undefined) return null;
  const start = from + link.length;
  const words = nameWordsFrom(text, start);
  return knownOrgan(text, start, words) ?? externalOrgan(text, start, words, from);
}

/** A word of a name, and where it ends in the text. */
interface NameWord {
  readonly text: string;
  readonly end: number;
}

/** The capitalized words and the small words between them that begin at `start`. */
function nameWordsFrom(text: string, start: number): NameWord[] {
  const words = [...text.slice(start, start + MAX_NAME_LENGTH).matchAll(/[\w’'-]+/g)].map(
    ({ 0: word, index }) => ({ text: word, end: start + index + word.length }),
  );
  const after = words.findIndex(word => !/^[A-Z]/.test(word.text) && !isSmallWord(word.text));
  return after === -1 ? words : words.slice(0, after);
}

/**
 * The longest name of a known body. A short name that belongs to a longer name is that of another organ: "the
 * Assembly of the Intergovernmental Oceanographic Commission".
 */
function knownOrgan(text: string, start: number, words: readonly NameWord[]): NamedOrgan | null {
  for (const { end } of words.toReversed()) {
    const name = text.slice(start, end);
    const body = bodyNamed(name);
    if (body) return { bodies: [body], start, end };
    const bodies = bodiesWithShortName(name);
    if (bodies.length === 0) continue;
    const wholeEnd = issuerEnd(text, start) ?? end;
    return wholeEnd > end ? { bodies: [], start, end: wholeEnd } : { bodies, start, end };
  }
  return null;
}

/**
 * An organ that is no known body. It ends at `from`, as if it were not there, where the end of its name
 * cannot be determined.
 */
function externalOrgan(
  text: string,
  start: number,
  words: readonly NameWord[],
  from: number,
): NamedOrgan | null {
  const isOrgan =
    words.some(word => isOrganNoun(word.text) || isMisspeltOrganNoun(word.text)) ||
    startsWithAcronym(text, start);
  return isOrgan ? { bodies: [], start, end: externalOrganEnd(text, start) ?? from } : null;
}
