import { romanValue } from '../model/roman.ts';
import bodies from './bodies.json' with { type: 'json' };
import { ORDINAL_PATTERN } from './ordinal.ts';
import type { NumberForm, ResolutionNumber } from './resolution-number.ts';

/** An organ that issues documents under symbols of its own. The data file lists the most likely first. */
export interface Body {
  readonly name: string;
  /** Other names that mean this organ only. */
  readonly names: readonly string[];
  /** What a text calls it after it has been named in full: "Assembly", "Council". */
  readonly short: readonly string[];
  /** The series that the symbols of its documents begin with. */
  readonly symbols: readonly string[];
  /** What the first number in its symbols is: the number of a session, or a year. */
  readonly sessions?: 'numbered' | 'yearly';
  /** The last session whose number was written in Roman numerals. */
  readonly lastRomanSession?: number;
  /** How many resolutions it had adopted by the end of a session of that kind, on average of all before. */
  readonly numbersPerRomanSession?: { readonly least?: number; readonly most?: number };
  /** The first regular session whose resolutions are numbered as "31/1". */
  readonly firstArabicSession?: number;
  /** The last session of an organ that is no more. */
  readonly lastArabicSession?: number;
  /** True if its resolutions are cited by number alone in other organs' documents, too. */
  readonly oftenBare?: boolean;
  /** What its resolutions lack: those of the Security Council have no title. */
  readonly without?: readonly string[];
  /** What stands before its numbers in citations: "No." */
  readonly numberSign?: string;
  /** True if its acts are cited by their symbols: "resolution WHA78.9". */
  readonly citedBySymbol?: boolean;
  /** True if its acts have numbers only, so that the symbols below are made up. */
  readonly madeUp?: boolean;
  /**
   * Templates of other symbols that its acts are printed with, by the form of number that is read from them.
   */
  readonly otherSymbols?: Readonly<Partial<Record<ActKind, Templates>>>;
  /**
   * The lowest number of a decision, where resolutions and decisions of a session or year share one count.
   */
  readonly decisionsFrom?: number;
  /** Templates of the symbols, one for each form of number that the organ uses. */
  readonly resolution: Templates;
  readonly decision: Templates;
}

export type Templates = Readonly<Partial<Record<NumberForm, string>>>;
export type ActKind = 'resolution' | 'decision';

export const BODIES = bodies as readonly Body[];

const BY_NAME = new Map(BODIES.flatMap(body => [body.name, ...body.names].map(name => [name, body])));

/** The organ with exactly this name, in full or one of its unambiguous other names. */
export const bodyNamed = (name: string): Body | null => BY_NAME.get(name) ?? null;

/** "Seventy-eighth" of "Seventy-eighth World Health Assembly". */
const LEADING_ORDINAL = new RegExp(`^${ORDINAL_PATTERN} `, 'i');

/** The organ that an enacting formula names in full, with the number of its session or without. */
export const bodySpeaking = (organ: string): Body | null =>
  bodyNamed(organ) ?? bodyNamed(organ.replace(LEADING_ORDINAL, ''));

/** All unambiguous names, the longer first, so that a search finds the longest. */
export const BODY_NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);

/** All short names, the longer first. */
export const SHORT_BODY_NAMES = [...new Set(BODIES.flatMap(({ short }) => short))].sort(
  (a, b) => b.length - a.length,
);

/** The organs with this short name; "Council" is that of four. */
export const bodiesWithShortName = (name: string): Body[] => BODIES.filter(body => body.short.includes(name));

/** Whether the organ numbers its resolutions, or its decisions, in this way. */
export const canHaveNumber = (body: Body, kind: ActKind, number: ResolutionNumber): boolean => {
  const template = body[kind][number.form];
  const keepsLetter = number.letter === '' || template?.includes('{letter}') === true;
  return template !== undefined && keepsLetter && hasSessionInThisForm(body, number);
};

/** True for the Security Council, whose numbers have their year in brackets: "1325 (2000)". */
export const isNumberedByYear = (body: Body | null, kind: ActKind): boolean =>
  body?.[kind].council !== undefined && body[kind].plain === undefined;

/**
 * Whether a number fits the organ's count at the time, where it counted its resolutions throughout: "217 A
 * (III)" is none of the Economic and Social Council's, which had not adopted 60 by the end of its third
 * session.
 */
export function fitsCount(body: Body, { form, session, number }: ResolutionNumber): boolean {
  if (form !== 'roman' || body.numbersPerRomanSession === undefined) return true;
  const { least, most } = body.numbersPerRomanSession;
  const at = romanValue(session);
  // special sessions are the General Assembly's
  if (at === null) return most === undefined;
  const perSession = Number(number) / at;
  return (at === 1 || perSession >= (least ?? 0)) && perSession <= (most ?? Infinity);
}

/** What an act of the organ is by its number alone: 78/512 is a decision of the General Assembly. */
export const actKind = (
  { decisionsFrom = Infinity, resolution }: Body,
  { form, number }: ResolutionNumber,
): ActKind =>
  resolution[form] === undefined ||
  ((form === 'session' || form === 'year') && Number(number) >= decisionsFrom)
    ? 'decision'
    : 'resolution';

/** A principal organ of the United Nations: its series is a single letter. */
export const isPrincipal = (body: Body): boolean => body.symbols.some(series => series.length === 1);

/** False for "1244 (CI)" and "10/4" of the General Assembly, which changed from "(XXX)" to "31/". */
function hasSessionInThisForm(body: Body, { form, session }: ResolutionNumber): boolean {
  const { lastRomanSession = Infinity, firstArabicSession = 0, lastArabicSession = Infinity } = body;
  if (form === 'roman') return (romanValue(session.replace(/^E?S-/, '')) ?? Infinity) <= lastRomanSession;
  return (
    form !== 'session' ||
    !/^\d/.test(session) ||
    (Number(session) >= firstArabicSession && Number(session) <= lastArabicSession)
  );
}
