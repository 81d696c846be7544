import { NUMBER_PATTERN } from './resolution-number.ts';

/*
 * The grammar of symbols, as parts of regular expressions without capturing groups. No part can match the
 * same text in two ways, so that matching takes time proportional to the text.
 */

const ALPHANUMERIC = '[A-Za-z0-9]+';

/** What a symbol begins with: "A", "TD", "GC(67)", "A-32". */
const ROOT = String.raw`[A-Z][A-Z0-9]*(?:[.-]${ALPHANUMERIC})*(?:\([A-Z0-9]+\))?`;

/**
 * What stands between slashes: "58", "C.3", "SER.A", "S-21", and with brackets "6(Sect.29D)", "217(III)A".
 */
const SEGMENT = String.raw`${ALPHANUMERIC}(?:[.-]${ALPHANUMERIC})*(?:(?:\([A-Za-z0-9.]+\))+[A-Z]?)?`;

/**
 * A part of a document, unless a segment's brackets match it: " (Part I)", "(Vol. II)", " (Sects. 1 and 2)".
 */
const PART = [
  String.raw`(?!\([A-Za-z0-9.]+\))`,
  String.raw`\s?\((?:Parts?|Vols?\.|Sects?\.|Suppl?\.?|SUPP)`,
  String.raw`\s?[A-Z0-9]{1,8}(?:\s?(?:and|[–-])\s?[A-Z0-9]{1,8})?\)`,
].join('');

/**
 * The series of an organ's resolutions or decisions: "A/RES", "A/HRC/DEC", "E/CN.4/RES", "E/CN.4/Sub.2/RES".
 */
const ACT_SERIES = String.raw`[A-Z]+(?:/[A-Z]+(?:\.\d+)?)*(?:/Sub\.\d+)?/(?:RES|DEC)`;

/** A symbol made from the number of a resolution or decision: "A/RES/58/208", "S/RES/1325 (2000)". */
const ACT = `${ACT_SERIES}/(?:${NUMBER_PATTERN})`;

/** What follows the root in any other symbol: "58/98", "C.3/78/L.60/Rev.1", "80/6 (Sect. 29D)/Corr.1". */
const PATH = `${SEGMENT}(?:/${SEGMENT})*(?:${PART}(?:/${SEGMENT})*)?`;

/** "A/RES/58/208of 23 December": the blank was lost. */
const BEFORE_GLUED_WORD = String.raw`(?=(?:and|by|in|of|on|to)\b)`;

/**
 * Matches in running text what is written like a symbol; `readSymbol` decides whether it is one. A match
 * begins where a word does.
 */
export const SYMBOL_PATTERN = String.raw`(?<![\w/.@%-])(?:${ACT}${BEFORE_GLUED_WORD}|(?:${ACT}|${ROOT}/${PATH})(?![\w/]))`;

/** Matches a text that is the symbol of a resolution or decision, in either case. */
export const ACT_SYMBOL = new RegExp(`^(?<series>${ACT_SERIES})/(?<number>${NUMBER_PATTERN})$`, 'i');

/** Matches a text that is written like any other symbol, in either case. */
export const OTHER_SYMBOL = new RegExp(`^(?<root>${ROOT})/${PATH}$`, 'i');
