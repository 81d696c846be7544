import type { ParsedDocument } from '../../../../src/model/document.ts';
import type { Random } from '../../../random.ts';
import { putIn } from '../put-in.ts';
import type { Slip } from '../slip-labels.ts';
import type { Change, Surroundings } from './change.ts';
import { latestLeftOut, missingPart, openNumber, wrongDate, wrongNumber, wrongTitle } from './cited-slips.ts';
import {
  noAddressee,
  pastDay,
  pastSession,
  repeatedParagraph,
  wrongDetail,
  wrongEnding,
  wrongEnumerator,
  wrongPhrase,
  wrongSessionYear,
} from './clause-slips.ts';
import { misspeltName } from './name-slips.ts';

/** The kinds of slips, by the names that the reports have. */
const KINDS = {
  date: [wrongDate],
  number: [wrongNumber],
  title: [wrongTitle],
  pinpoint: [missingPart],
  previous: [openNumber, latestLeftOut],
  detail: [wrongDetail],
  name: [misspeltName],
  numbering: [wrongEnumerator],
  ending: [wrongEnding],
  phrase: [wrongPhrase],
  duplicate: [repeatedParagraph],
  'no-addressee': [noAddressee],
  'session-year': [wrongSessionYear],
  'past-session': [pastSession, pastDay],
} as const;

/** A text that slips may be put into. */
export interface DrawnText {
  readonly file: string;
  readonly text: string;
  readonly document: ParsedDocument;
}

/** Draws so many slips of each kind, each into a text that is drawn anew. */
export function drawSlips(
  texts: readonly DrawnText[],
  ofEachKind: number,
  surroundings: Surroundings,
): Slip[] {
  const { random } = surroundings;
  return Object.entries(KINDS).flatMap(([kind, makers]) => {
    const slips: Slip[] = [];
    for (const drawn of shuffled(texts, random)) {
      if (slips.length === ofEachKind) break;
      const make = random.pick(makers);
      const changes = shuffled(make(drawn.document, surroundings), random).slice(0, MOST_TRIED);
      const slip = changes.map(change => slipOf(drawn, change)).find(one => one !== null);
      if (slip) slips.push({ ...slip, id: `${kind}-${slips.length + 1}`, kind });
    }
    return slips;
  });
}

/** Some places of a text cannot be told apart from others by the words around them, or are cut by a page. */
const MOST_TRIED = 12;
/** How many words on each side tell a place from others. */
const WORDS_AROUND = 8;

/** The slip in the text as it is printed; null where its words are not found there, or not once. */
function slipOf({ file, text }: DrawnText, { text: unit, at, now, what }: Change): Slip | null {
  const before = unit.slice(0, at.start).split(' ').slice(-WORDS_AROUND).join(' ');
  const after = unit.slice(at.end).split(' ').slice(0, WORDS_AROUND).join(' ');
  const slip = {
    id: '',
    file,
    kind: '',
    what,
    before: before + unit.slice(at.start, at.end) + after,
    after: before + now + after,
  };
  try {
    return putIn(text, slip).text === text ? null : slip;
  } catch {
    return null;
  }
}

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(random.below(left.length), 1));
}
