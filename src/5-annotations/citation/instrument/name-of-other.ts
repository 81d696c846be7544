import { contains, type Range } from '../../../model/range.ts';
import words from './organ-context.json' with { type: 'json' };

/**
 * Finds out whether a name of an instrument is part of the name of an organ or a court case,
 * or of one of the `titles`.
 */
export function nameOfOther(text: string, titles: readonly Range[]): (name: Range) => boolean {
  const others = [...titles, ...casesIn(text)];
  return name => others.some(other => contains(other, name)) || isOfOrgan(text, name);
}

/**
 * "the case concerning Application of the International Convention ... (Ukraine v. Russian Federation)", up
 * to the second party.
 */
const CASE = /\b[Cc]ase concerning [^;“”]{1,400}? v\. /g;

const casesIn = (text: string): Range[] =>
  [...text.matchAll(CASE)].map(({ 0: printed, index }) => ({ start: index, end: index + printed.length }));

/** Longer than the name of any organ up to the instrument in it. */
const MAX_ORGAN_BEFORE = 160;
/** Longer than any noun of the expression below. */
const MAX_NOUN_AFTER = 20;

const anyOf = (list: readonly string[]): string => list.join('|');
/** The noun of an organ, before the instrument; but a Platform for Action is an instrument itself. */
const ORGAN_NOUN_BEFORE = `${anyOf(words.nounsBefore)}|Platform(?! for Action)`;
/** A word between the noun and the instrument: "of the Parties to the". */
const WORD_OF_ORGAN = String.raw`(?:[A-Z][\w’-]*|of|on|for|to|the|a|in|with|regard|serving|as|meeting|its)`;
/** "Conference of the Parties to the ", "Special Committee on the ". */
const ORGAN_BEFORE = new RegExp(String.raw`\b(?:${ORGAN_NOUN_BEFORE})(?: ${WORD_OF_ORGAN}){0,14} $`);
/**
 * What follows "the adoption by the Statistical Commission of the " was adopted, and is no part of the
 * organ's name.
 */
const ADOPTED_BY_ORGAN = /\bby the (?:[A-Z][\w’-]* ){0,5}(?:Assembly|Commission|Committee) of (?:the )?$/;
/** "Comprehensive Nuclear-Test-Ban Treaty Organization". */
const ORGAN_AFTER = new RegExp(String.raw`^ (?:${anyOf(words.nounsAfter)})\b`);

function isOfOrgan(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - MAX_ORGAN_BEFORE), start);
  const isAfterOrgan = ORGAN_BEFORE.test(before) && !ADOPTED_BY_ORGAN.test(before);
  return isAfterOrgan || ORGAN_AFTER.test(text.slice(end, end + MAX_NOUN_AFTER));
}
