import { plainForm } from '../model/characters.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { UNIT_STEP } from './address.ts';
import { DATE_PATTERN, readDate } from './date.ts';
import {
  BODY_NAME,
  findNumber,
  findSymbol,
  type NamedDocuments,
  SHORT_BODY_NAME,
} from './named-documents.ts';
import { readPinpoint } from './pinpoint/pinpoint.ts';
import { pinpointIds } from './pinpoint/pinpoint-ids.ts';
import { readSymbol } from './symbol.ts';
import { symbolFacts } from './symbol-facts.ts';

/** What a person's words for a document, or a part of one, can mean. */
export interface Reference {
  /** The most likely first; several if no organ is named and several use such numbers. */
  readonly symbols: readonly DocumentSymbol[];
  /**
   * Steps of the id of the part that is named, the most likely first; null if the whole document is meant.
   */
  readonly pinpoints: readonly (readonly string[])[] | null;
  /** ISO 8601 date that the reference gives to the document. */
  readonly date: string | null;
  /** What was not understood, in lower case; usually empty. */
  readonly remainder: string;
}

/**
 * Reads any spelling that a person would use for a document or a part of one: "A/RES/58/208", "res
 * 58/208 OP10(a)", "A_RES_58_208.OP10.a", "General Assembly resolution 58/208 of 23 December 2003,
 * para. 10 (a)", "sect. II.C of A/58/98". Null if the text contains neither a symbol nor a number of a
 * resolution or a decision.
 */
export function readReference(text: string): Reference | null {
  const tidied = tidy(text);
  return (
    readAddress(tidied) ?? readAround(tidied, findSymbol(tidied)) ?? readAround(tidied, findNumber(tidied))
  );
}

/** "https://undocs.org/en/", "digitallibrary.un.org/". */
const WEB_ADDRESS = /^ ?(?:https?:\/\/)?(?:[\w-]+\.)+(?:org|int)\/(?:[a-z]{2}\/)?/i;

const tidy = (text: string): string =>
  text
    .replaceAll(/[^\0-\x7F]/g, plainForm)
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('§', ' para. ')
    .replaceAll(/ ?\/ ?/g, '/')
    .replaceAll(/(?<=\/\d{1,3})(?=(?:and|by|in|of|on|to)\b)/gi, ' ')
    .replace(WEB_ADDRESS, '')
    // "res/58/208" is a number after an abbreviation rather than a symbol
    .replaceAll(/(?<![\w/])(res|dec)\/(?=\d)/gi, '$1. ')
    .trim();

/** An id, or its steps after a symbol: "A_RES_58_208.OP10.a", "A/RES/58/208.OP10.a", "A_RES_58_208.OP10(a)". */
function readAddress(text: string): Reference | null {
  const at = text.search(UNIT_STEP);
  const symbol = at === -1 || text.includes(' ') ? null : readSymbol(text.slice(0, at));
  if (!symbol) return null;
  const steps = text.slice(at + 1).replaceAll(/\(([a-z]{1,5})\)/gi, '.$1');
  const pinpoint = withCanonicalCase(steps.split('.'));
  return { symbols: [symbol], pinpoints: [pinpoint], date: null, remainder: '' };
}

/**
 * "OP10", "ANNEX1", "S" and the steps of sections are in capitals, letters of parts in lower case, also in a
 * section: "S.VII.OP7.a".
 */
function withCanonicalCase(steps: readonly string[]): string[] {
  const section = steps.findIndex(step => step.toUpperCase() === 'S');
  const unit = steps.findIndex((step, index) => index > section && NUMBERED.test(step));
  const isInSection = (index: number) => section !== -1 && index > section && (unit === -1 || index < unit);
  return steps.map((step, index) =>
    NUMBERED.test(step) || /^(?:annex|summary|notes|s)/i.test(step) || isInSection(index)
      ? step.toUpperCase()
      : step.toLowerCase(),
  );
}

/** "OP10", "p3", "ANNEX1". */
const NUMBERED = /^[a-z]+\d/i;

/** "of 23 December 2003", "(23 December 2003)". */
const DATE = new RegExp(`(?:\\b(?:of|on) )?\\(?${DATE_PATTERN}\\)?`, 'i');

const FILLERS = new RegExp(
  [
    // "General Assembly", "UNGA", "Council"
    BODY_NAME.source,
    SHORT_BODY_NAME.source,
    // "A/57/387 and Corr.1"
    String.raw`\band corr\.\d+`,
    String.raw`\b(?:draft|resolutions?|res|decisions?|dec|documents?|doc|report|symbol)\b`,
    String.raw`\b(?:unga|united nations|un|see|also|in|on|of|to|the|its|and|at|no)\b`,
    String.raw`[\s.,;:()[\]"'“”‘’|-]`,
  ].join('|'),
  'gi',
);

/**
 * Reads what surrounds a symbol or number: a date, pinpoints before or after it, and words that add nothing.
 */
function readAround(text: string, named: NamedDocuments | null): Reference | null {
  if (!named) return null;
  const surroundings = `${text.slice(0, named.start)} | ${text.slice(named.end)}`;
  const [date = ''] = DATE.exec(surroundings) ?? [];
  const { steps, rest } = readPinpoint(surroundings.replace(date, ' '));
  const [symbol] = named.symbols;
  const pinpoints = pinpointIds(steps, symbol ? symbolFacts(symbol).kind : 'document');
  return {
    symbols: named.symbols,
    pinpoints: pinpoints.length > 0 ? pinpoints : null,
    date: readDate(date.toLowerCase().replace(/[a-z]{3,}/, capitalized)),
    remainder: rest.replaceAll(FILLERS, ' ').replaceAll(/\s+/g, ' ').trim(),
  };
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
