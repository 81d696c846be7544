import { BODIES } from '../references/body.ts';

/** "Tbe General Assembly,", "Thc Economic and Social Counci1,": three letters that look like "The". */
const MISREAD = /^["“]?(?!The )[TIl1][hbnl][eco] ([^,;:.]{1,120})[,.]$/u;

/** What text recognition takes for each other, by the sign that stands for all of them here. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/[ceo0]/g, 'o'],
  [/[il1|]/g, 'l'],
  [/[hbn]/g, 'h'],
];

const outlineOf = (name: string): string =>
  ALIKE.reduce((text, [forms, sign]) => text.replaceAll(forms, sign), name.toLowerCase());

const BY_OUTLINE: ReadonlyMap<string, string> = new Map(BODIES.map(({ name }) => [outlineOf(name), name]));

/**
 * The listed organ of an enacting formula that text recognition has misread: "Tbe General Assembly," ->
 * "General Assembly"; null for any other text.
 */
export function misreadOrgan(text: string): string | null {
  const [, printed] = MISREAD.exec(text) ?? [];
  return printed === undefined ? null : (BY_OUTLINE.get(outlineOf(printed)) ?? null);
}
