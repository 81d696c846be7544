import { bodyNamed } from '../references/body.ts';

/** "50th", "2nd (closing)". */
const MEETING = String.raw`\d{1,5}(?:st|nd|rd|th) (?:\([^)]{1,20}\) )?(?:plenary |closing |opening )?meetings?`;

/** "At its 50th plenary meeting, on 21 December 2023, the General Assembly". */
const TOLD = new RegExp(
  [
    `^(?:At its (?:resumed )?(?:(?:${MEETING})|[\\p{L}-]{1,30} session),?`,
    String.raw`(?: held)? on \d{1,2} \p{Lu}\p{L}+(?: \d{4})?,|On \d{1,2} \p{Lu}\p{L}+ \d{4},)`,
    String.raw` the (\p{Lu}[\p{L}-]+(?: (?:and |of |on |for |the ){0,2}\p{Lu}[\p{L}-]+){0,9})`,
  ].join(''),
  'u',
);

const LONGEST = 400;

/** The formula of a decision that is told: when an organ acted, and who it is. */
export interface ToldFormula {
  readonly organ: string;
  /** The offset at which the formula ends, and what the organ did begins. */
  readonly end: number;
}

/**
 * The formula at the head of a decision, which tells in the past tense what an organ did: "At its 50th plenary
 * meeting, on 21 December 2023, the General Assembly decided to defer ...". Null for any other text. Where a list of
 * what it did follows the organ's name, that name is left to lead it in: "the Economic and Social Council:".
 */
export function toldFormula(text: string): ToldFormula | null {
  const match = TOLD.exec(text.slice(0, LONGEST));
  const organ = match?.[1];
  if (match === null || organ === undefined || bodyNamed(organ) === null) return null;
  const rest = text.slice(match[0].length);
  if (rest === ':') return { organ, end: match[0].length - `the ${organ}`.length - 1 };
  return { organ, end: match[0].length + (rest.startsWith(',') ? 1 : 0) };
}
