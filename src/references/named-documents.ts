import type { DocumentSymbol } from '../model/id.ts';
import { actSymbol, PRINTED_ACT_PATTERN } from './act.ts';
import {
  type ActKind,
  BODIES,
  BODY_NAMES,
  type Body,
  bodyNamed,
  isPrincipal,
  SHORT_BODY_NAMES,
} from './body.ts';
import { NUMBER_PATTERN, type ResolutionNumber, readResolutionNumber } from './resolution-number.ts';
import { readSymbol, splitSymbols } from './symbol.ts';
import { SYMBOL_PATTERN } from './symbol-pattern.ts';

/** The documents that a range of a text can stand for. */
export interface NamedDocuments {
  /** The most likely first. */
  readonly symbols: readonly DocumentSymbol[];
  readonly start: number;
  readonly end: number;
}

const SYMBOL = new RegExp(SYMBOL_PATTERN, 'g');

const PRINTED_ACT = new RegExp(String.raw`(?<![\w/.@%-])(?:${PRINTED_ACT_PATTERN})(?![\w/])`, 'i');

/** The first symbol in a text, in either case; for a document with several symbols, all of them. */
export function findSymbol(text: string): NamedDocuments | null {
  const printed = PRINTED_ACT.exec(text.replaceAll('_', '/'));
  const act = printed && readSymbol(printed[0]);
  if (printed && act) return { symbols: [act], start: printed.index, end: printed.index + printed[0].length };
  const spelling = text
    .replaceAll('_', '/')
    .replaceAll(/[^\s,;]+/g, token => (token.includes('/') ? token.toUpperCase() : token));
  for (const { 0: match, index } of spelling.matchAll(SYMBOL)) {
    const symbols = splitSymbols(match).flatMap(one => readSymbol(one) ?? []);
    if (symbols.length > 0) return { symbols, start: index, end: index + match.length };
  }
  return null;
}

/** "res. ", "resolution ", "resolutions nos. ", "Dec. No ". */
const ACT_WORD = [
  '(?<![a-z])(?:(?<resolution>res(?:olution)?s?)|(?<decision>dec(?:ision)?s?))(?![a-z])',
  String.raw`\.?(?: ?nos?\.?)? ?`,
].join('');
/** "resolution 58/208", "res. 1325 (2000)", "resolution 1244". */
const NUMBER_AFTER_WORD = String.raw`${ACT_WORD}(?<named>${NUMBER_PATTERN}|\d{1,4}(?![\d/]))`;
const NUMBERS_AFTER_WORDS = new RegExp(NUMBER_AFTER_WORD, 'gi');
/** "58/208", "1325 (2000)". */
const BARE_NUMBER = String.raw`(?<![\w/.])(?<bare>${NUMBER_PATTERN})(?![\w/])`;
const BARE_NUMBERS = new RegExp(BARE_NUMBER, 'gi');

/** False for "10 (c)" and "3 (i)", which are parts of a paragraph where no word says otherwise. */
const isNoPinpoint = ([number]: RegExpExecArray): boolean => !/\([a-z]/.test(number);

/**
 * The first number of a resolution or a decision in a text, with every document that it can stand for. A
 * number without a word counts only where none has one.
 */
export function findNumber(text: string): NamedDocuments | null {
  const afterWords = [...text.matchAll(NUMBERS_AFTER_WORDS)];
  const matches = afterWords.length > 0 ? afterWords : [...text.matchAll(BARE_NUMBERS)].filter(isNoPinpoint);
  const [match] = matches;
  const { named, bare, decision } = match?.groups ?? {};
  const number = readResolutionNumber(named ?? bare ?? '');
  if (!match || !number) return null;
  const bodies = bodiesIn(text);
  const acts = (kind: ActKind) =>
    (bodies ?? BODIES.filter(({ oftenBare }) => oftenBare)).flatMap(
      body => actSymbol(body, kind, number) ?? [],
    );
  const symbols = named
    ? acts(decision ? 'decision' : 'resolution')
    : [...acts('resolution'), ...documentsNumbered(number, bodies ?? BODIES), ...acts('decision')];
  return symbols.length === 0 ? null : { symbols, start: match.index, end: match.index + match[0].length };
}

/** The documents of principal organs that a bare number can stand for: A/58/98 for "58/98". */
const documentsNumbered = (
  { form, session, number, letter }: ResolutionNumber,
  bodies: readonly Body[],
): DocumentSymbol[] =>
  (letter === '' ? bodies : [])
    .filter(
      ({ sessions }) =>
        (sessions === 'numbered' && form === 'session') || (sessions === 'yearly' && form === 'year'),
    )
    .filter(isPrincipal)
    .flatMap(({ symbols: [series] }) => readSymbol(`${series}/${session}/${number}`) ?? []);

const anyOf = (names: readonly string[]): RegExp => new RegExp(`(?<!\\w)(?:${names.join('|')})(?!\\w)`, 'i');
export const BODY_NAME = anyOf(BODY_NAMES);
export const SHORT_BODY_NAME = anyOf(SHORT_BODY_NAMES);
const isSameName = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * The organs that a text can mean: the one named in full, or all that are called
 * "Council"; null if none is named.
 */
function bodiesIn(text: string): readonly Body[] | null {
  const [name] = BODY_NAME.exec(text) ?? [];
  const body = name ? bodyNamed(BODY_NAMES.find(isSameName(name)) ?? '') : null;
  if (body) return [body];
  const [short] = SHORT_BODY_NAME.exec(text) ?? [];
  return short ? BODIES.filter(({ short: names }) => names.some(isSameName(short))) : null;
}
