import type { DocumentSymbol } from '../model/id.ts';
import { UNIT_STEP } from './address.ts';
import { type ActKind, BODIES, BODY_NAMES, type Body, bodyNamed, isPrincipal } from './body.ts';
import { DATE_PATTERN, readDate } from './date.ts';
import { pinpointIds, readPinpoint } from './pinpoint.ts';
import { NUMBER_PATTERN, type ResolutionNumber, readResolutionNumber } from './resolution-number.ts';
import { actSymbol, readSymbol, SYMBOL_PATTERN, splitSymbols, symbolFacts } from './symbol.ts';

/** What a person's words for a document, or a part of one, can mean. */
export interface Reference {
  /** Most likely first; more than one where several organs number so and none is named. */
  readonly symbols: readonly DocumentSymbol[];
  /** Steps of the id of the part that is named, most likely first; null where the whole document is meant. */
  readonly pinpoints: readonly (readonly string[])[] | null;
  /** ISO 8601 date that the reference gives to the document. */
  readonly date: string | null;
  /** What was not understood, in small letters; empty as a rule. */
  readonly remainder: string;
}

/**
 * Reads any spelling that a person would use of a document or a part of one: "A/RES/58/208", "res 58/208 OP10(a)",
 * "A_RES_58_208.OP10.a", "General Assembly resolution 58/208 of 23 December 2003, para. 10 (a)", "sect. II.C of A/58/98".
 * Null where nothing in it is a symbol or a number of a resolution or a decision.
 */
export function readReference(ref: string): Reference | null {
  const said = tidy(ref);
  return readAddress(said) ?? readWords(said, findSymbol(said)) ?? readWords(said, findNumber(said));
}

interface Found {
  readonly symbols: readonly DocumentSymbol[];
  readonly start: number;
  readonly end: number;
}

const tidy = (ref: string): string =>
  ref
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('§', ' para. ')
    .replaceAll(/ ?\/ ?/g, '/')
    .replace(/^ ?(?:https?:\/\/)?(?:[\w-]+\.)+(?:org|int)\/(?:[a-z]{2}\/)?/i, '')
    .replaceAll(/(?<![\w/])(res|dec)\/(?=\d)/gi, '$1. ')
    .trim();

/** An id, or the like with a symbol in front: `A_RES_58_208.OP10.a`. */
function readAddress(said: string): Reference | null {
  const at = said.search(UNIT_STEP);
  const symbol = at === -1 || said.includes(' ') ? null : readSymbol(said.slice(0, at));
  if (!symbol) return null;
  const steps = said.slice(at + 1).split('.');
  const isSection = (index: number) => steps.slice(0, index).some(step => step.toUpperCase() === 'S');
  const pinpoint = steps.map((step, index) =>
    /^[a-z]+\d|^(?:annex|summary|notes|s)/i.test(step) || isSection(index)
      ? step.toUpperCase()
      : step.toLowerCase(),
  );
  return { symbols: [symbol], pinpoints: [pinpoint], date: null, remainder: '' };
}

const SYMBOL = new RegExp(SYMBOL_PATTERN, 'g');

/** The first symbol; of a document that carries several, all of them. */
function findSymbol(said: string): Found | null {
  const spelled = said
    .replaceAll('_', '/')
    .replaceAll(/[^\s,;]+/g, token => (token.includes('/') ? token.toUpperCase() : token));
  for (const { 0: text, index } of spelled.matchAll(SYMBOL)) {
    const symbols = splitSymbols(text).flatMap(one => readSymbol(one) ?? []);
    if (symbols.length > 0) return { symbols, start: index, end: index + text.length };
  }
  return null;
}

const HEAD = String.raw`(?<![a-z])(?:(?<resolution>res(?:olution)?s?)|(?<decision>dec(?:ision)?s?))(?![a-z])\.?(?: ?nos?\.?)? ?`;
const NUMBERED = new RegExp(
  String.raw`${HEAD}(?<named>${NUMBER_PATTERN}|\d{1,4}(?![\d/]))|(?<![\w/.])(?<bare>${NUMBER_PATTERN})(?![\w/])`,
  'i',
);

/** The first number of a resolution or a decision, with every document that it can stand for. */
function findNumber(said: string): Found | null {
  const found = NUMBERED.exec(said);
  const { named, bare, decision } = found?.groups ?? {};
  const number = readResolutionNumber(named ?? bare ?? '');
  if (!found || !number) return null;
  const among = bodiesIn(said);
  const acts = (kind: ActKind) =>
    (among ?? BODIES.filter(({ oftenBare }) => oftenBare)).flatMap(
      body => actSymbol(body, kind, number) ?? [],
    );
  const symbols = named
    ? acts(decision ? 'decision' : 'resolution')
    : [...acts('resolution'), ...documentsNumbered(number, among), ...acts('decision')];
  return symbols.length === 0 ? null : { symbols, start: found.index, end: found.index + found[0].length };
}

/** A bare "58/98" may be a document of a principal organ too: A/58/98. */
const documentsNumbered = (
  { form, session, number, letter }: ResolutionNumber,
  among: readonly Body[] | null,
) =>
  (letter ? [] : (among ?? BODIES))
    .filter(
      ({ sessions }) => sessions && sessions === { session: 'numbered', year: 'yearly' }[form as string],
    )
    .filter(isPrincipal)
    .flatMap(({ symbols: [series] }) => readSymbol(`${series}/${session}/${number}`) ?? []);

const anyOf = (names: readonly string[]): RegExp => new RegExp(`(?<!\\w)(?:${names.join('|')})(?!\\w)`, 'i');
const NAME = anyOf(BODY_NAMES);
const SHORT_NAME = anyOf(BODIES.flatMap(({ short }) => short));
const sameName = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();

/** The organs that the words can mean: the one that is named, all that are called "Council"; null where none is named. */
function bodiesIn(said: string): readonly Body[] | null {
  const [name] = NAME.exec(said) ?? [];
  const body = name ? bodyNamed(BODY_NAMES.find(sameName(name)) ?? '') : null;
  if (body) return [body];
  const [short] = SHORT_NAME.exec(said) ?? [];
  return short ? BODIES.filter(({ short: names }) => names.some(sameName(short))) : null;
}

const DATE = new RegExp(`(?:\\b(?:of|on) )?\\(?${DATE_PATTERN}\\)?`, 'i');
const FILLERS = new RegExp(
  [
    NAME.source,
    SHORT_NAME.source,
    String.raw`\band corr\.\d+`,
    String.raw`\b(?:unga|united nations|un|draft|resolutions?|res|decisions?|dec|documents?|doc|report|symbol|see|also|in|on|of|to|the|its|and|at|no)\b`,
    String.raw`[\s.,;:()[\]"'“”‘’|-]`,
  ].join('|'),
  'gi',
);

/** What stands around the document's symbol or number: a date, a pinpoint before or after it, words that add nothing. */
function readWords(said: string, found: Found | null): Reference | null {
  if (!found) return null;
  const around = `${said.slice(0, found.start)} | ${said.slice(found.end)}`;
  const [written = ''] = DATE.exec(around) ?? [];
  const { steps, rest } = readPinpoint(around.replace(written, ' '));
  const pinpoints = pinpointIds(steps, found.symbols[0] ? symbolFacts(found.symbols[0]).kind : 'document');
  return {
    symbols: found.symbols,
    pinpoints: pinpoints.length > 0 ? pinpoints : null,
    date: readDate(written.toLowerCase().replace(/[a-z]{3,}/, capitalised)),
    remainder: rest.replaceAll(FILLERS, ' ').replaceAll(/\s+/g, ' ').trim(),
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
