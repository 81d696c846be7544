import { bodyNamed } from '../references/body.ts';

/** "General", "Sub-Commission". */
const CAPITALIZED = String.raw`\p{Lu}[\p{L}-]+`;
/** "General Assembly", "Commission on the Status of Women"; its words are linked by up to `links` small words. */
const organName = (smallWords: string, links: number): string =>
  `(${CAPITALIZED}(?:(?: (?:${smallWords})){0,${links}} ${CAPITALIZED}){0,9})`;

/** "In Geneva, ", "Acting under its mandate, ". */
const LEAD_IN = String.raw`(?:\p{Lu}[\p{L}\s,'’-]{0,60}?,? )?`;
/** "The General Assembly,". */
const ENACTING = new RegExp(`^${LEAD_IN}The ${organName('of|on|for|and|the|to', 3)},?$`, 'u');
/** "The General Assembly, having", "The Council decides". */
const LEADING = new RegExp(`^The ${organName('of|on|for|and', 2)}[, ]`, 'u');
/** Longer than an organ's name with what follows it. */
const LEADING_WINDOW = 160;

/**
 * The organ of an enacting formula that stands alone: "The General Assembly," ->
 * "General Assembly"; else null.
 */
export const enactingOrgan = (text: string): string | null =>
  text.length <= 120 ? (ENACTING.exec(text)?.[1] ?? null) : null;

/**
 * The organ at the start of a text that continues with its verb: "The General
 * Assembly, having considered ...".
 */
export function leadingOrgan(text: string): string | null {
  const [, organ] = LEADING.exec(text.slice(0, LEADING_WINDOW)) ?? [];
  return organ !== undefined && bodyNamed(organ) !== null ? organ : null;
}
