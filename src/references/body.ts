import bodies from './bodies.json' with { type: 'json' };
import type { NumberForm, ResolutionNumber } from './resolution-number.ts';
import { romanValue } from './roman.ts';

/** An organ that issues documents under symbols of its own; the data file's order is the order of likelihood. */
export interface Body {
  readonly name: string;
  /** Other names that can mean no other organ. */
  readonly names: readonly string[];
  /** What a text calls it once it has been named: "Assembly", "Council". */
  readonly short: readonly string[];
  /** How the symbols of its documents begin. */
  readonly symbols: readonly string[];
  /** What its symbols tell by their first number: a session or a year, which stands for one. */
  readonly sessions?: 'numbered' | 'yearly';
  /** The last session whose number was written in Roman numerals. */
  readonly lastRomanSession?: number;
  /** The session from which on resolutions are numbered as "31/1"; of special sessions it says nothing. */
  readonly firstArabicSession?: number;
  /** True if its resolutions are cited by their number alone, outside of its own documents too. */
  readonly oftenBare?: boolean;
  /** What its resolutions never say: the Security Council's have no title. */
  readonly without?: readonly string[];
  /** What stands before its numbers where they are cited: "No." */
  readonly numberSign?: string;
  /** How the symbol is made from each form of number that the organ uses. */
  readonly resolution: Templates;
  readonly decision: Templates;
}

type Templates = Readonly<Partial<Record<NumberForm, string>>>;
export type ActKind = 'resolution' | 'decision';

export const BODIES = bodies as readonly Body[];

const BY_NAME = new Map(BODIES.flatMap(body => [body.name, ...body.names].map(name => [name, body])));

/** The organ with this very name, which no other organ has. */
export const bodyNamed = (name: string): Body | null => BY_NAME.get(name) ?? null;

/** Every name that means one organ only, the longer first, so that a search finds the whole of it. */
export const BODY_NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);

/** The organs that are called so once they have been named: for "Council", four of them. */
export const bodiesWithShortName = (name: string): Body[] => BODIES.filter(body => body.short.includes(name));

/** True if the organ numbers its resolutions, or its decisions, in this way. */
export const canHaveNumber = (body: Body, kind: ActKind, number: ResolutionNumber): boolean => {
  const template = body[kind][number.form];
  const keepsLetter = number.letter === '' || template?.includes('{letter}') === true;
  return template !== undefined && keepsLetter && hadSession(body, number);
};

/** A principal organ of the United Nations: its series is a single letter. */
export const isPrincipal = (body: Body): boolean => body.symbols.some(series => series.length === 1);

/** "1244 (CI)" and "10/4" are none of the General Assembly's: it went over from "(XXX)" to "31/". */
function hadSession(body: Body, { form, session }: ResolutionNumber): boolean {
  const { lastRomanSession = Infinity, firstArabicSession = 0 } = body;
  if (form === 'roman') return (romanValue(session.replace(/^E?S-/, '')) ?? Infinity) <= lastRomanSession;
  return form !== 'session' || !/^\d/.test(session) || Number(session) >= firstArabicSession;
}
