import type { Line } from '../../1-read/line.ts';
import type { FurnitureKind } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';

/** A rule by which a line is page furniture of a kind, and no part of the document's text. */
export interface FurnitureRule extends Rule {
  readonly kind: FurnitureKind;
}

/**
 * For each line of a source the rule that makes it furniture; null for a line of text and for a blank one.
 */
export type FurnitureRules = readonly (FurnitureRule | null)[];

/** The index of a line that is furniture, and the rule that says so. */
export type FurnitureLine = readonly [index: number, rule: FurnitureRule];

/** Finds furniture that only its surroundings give away; `found` holds what the rules before it found. */
export type FindInContext = (lines: readonly Line[], found: FurnitureRules) => readonly FurnitureLine[];

/** Longer lines are text, except for drawn rules. */
export const LONGEST_FURNITURE = 80;

export const textOf = (line: Line | undefined): string => line?.text.text ?? '';

export const isBlank = (line: Line | undefined): boolean => line?.text.text === '';

/** True where each number is greater than the one before it. */
export const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
