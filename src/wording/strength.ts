import words from './action-scales.json' with { type: 'json' };
import { wordKeys } from './words.ts';

/** What a clause does, in normal form and as printed, and all that it says. */
export interface ClauseAction {
  readonly action: string | null;
  readonly phrase: string | null;
  readonly text: string;
}

export interface StrengthChange {
  readonly kind: 'strengthened' | 'weakened';
  /** The scale that has both actions; `degree` for the same action with another word of degree. */
  readonly scale: string;
}

/** The names of the scales on which actions are compared. */
export const SCALES = [...words.scales.map(({ scale }) => scale), 'degree'];

/**
 * Whether the action of a clause is stronger or weaker than before, by the scales in `action-scales.json`;
 * null if it is equally strong, if no scale has both actions, or if one clause does what the other does beside
 * something else: "Recalls paragraph 12 and reiterates its request" is no weaker than "Reiterates its request".
 */
export function strengthChange(before: ClauseAction, after: ClauseAction): StrengthChange | null {
  if (alsoDoes(before, after) || alsoDoes(after, before)) return null;
  const { scale, from, to } =
    before.action === after.action
      ? { scale: 'degree', from: degreeOf(before), to: degreeOf(after) }
      : (scaleOf(before, after) ?? { scale: '', from: 0, to: 0 });
  return from === to ? null : { kind: from < to ? 'strengthened' : 'weakened', scale };
}

/** Words that may stand between "and" and a verb: "and further reiterates". */
const BETWEEN: ReadonlySet<string> = new Set(['also', 'further', 'again', 'once']);

const isBetween = (word: string): boolean => BETWEEN.has(word) || word.endsWith('ly');

/** Whether a clause goes on to do what another begins with, another verb in the same form: "and reiterates". */
function alsoDoes({ phrase, text }: ClauseAction, other: ClauseAction): boolean {
  const [own, verb] = [verbOf(phrase), verbOf(other.phrase)];
  if (own === null || verb === null || own === verb) return false;
  const telling = wordKeys(text).filter(word => !isBetween(word));
  return telling.some((word, at) => word === verb && telling[at - 1] === 'and');
}

/** The verb of a phrase: "reiterates" in "Also reiterates its request". */
const verbOf = (phrase: string | null): string | null =>
  wordKeys(phrase ?? '').find(word => !isBetween(word)) ?? null;

function scaleOf(
  before: ClauseAction,
  after: ClauseAction,
): { scale: string; from: number; to: number } | undefined {
  return words.scales
    .map(({ scale, rungs }) => {
      const rungOf = ({ action }: ClauseAction) =>
        rungs.findIndex(rung => action !== null && rung.includes(action));
      return { scale, from: rungOf(before), to: rungOf(after) };
    })
    .find(({ from, to }) => from !== -1 && to !== -1);
}

/** 0 for a phrase without a word of degree. */
const degreeOf = ({ phrase }: ClauseAction): number => {
  const keys = wordKeys(phrase ?? '');
  return words.degrees.findLastIndex(degree => degree.some(word => keys.includes(word))) + 1;
};
