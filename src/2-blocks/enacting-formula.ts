import { bodyNamed } from '../references/body.ts';

const ENACTING =
  /^(?:\p{Lu}[\p{L}\s,'’-]{0,60}?,? )?The ((?:\p{Lu}[\p{L}-]+)(?:(?: (?:of|on|for|and|the|to)){0,3} \p{Lu}[\p{L}-]+){0,9}),?$/u;

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
  const [, organ] =
    /^The ((?:\p{Lu}[\p{L}-]+)(?:(?: (?:of|on|for|and)){0,2} \p{Lu}[\p{L}-]+){0,9})[, ]/u.exec(
      text.slice(0, 160),
    ) ?? [];
  return organ !== undefined && bodyNamed(organ) !== null ? organ : null;
}
