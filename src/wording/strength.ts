import words from './action-scales.json' with { type: 'json' };
import { wordKeys } from './words.ts';

/** What a clause does, in normal form and as printed. */
export interface ClauseAction {
  readonly action: string | null;
  readonly phrase: string | null;
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
 * null if it is equally strong, or if no scale has both actions.
 */
export function strengthChange(before: ClauseAction, after: ClauseAction): StrengthChange | null {
  const { scale, from, to } =
    before.action === after.action
      ? { scale: 'degree', from: degreeOf(before), to: degreeOf(after) }
      : (scaleOf(before, after) ?? { scale: '', from: 0, to: 0 });
  return from === to ? null : { kind: from < to ? 'strengthened' : 'weakened', scale };
}

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
