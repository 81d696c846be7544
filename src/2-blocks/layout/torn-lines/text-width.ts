import letterWidths from './letter-widths.json' with { type: 'json' };

/** The widths of letters in Times, in which the documents are set, as a share of the size of the type. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(letterWidths).flatMap(([width, letters]) =>
    Array.from(letters, (letter): [string, number] => [letter, Number(width) / 1000]),
  ),
);

const USUAL_WIDTH = 0.5;

export const BLANK_WIDTH = 0.25;

export const letterWidth = (letter: string): number => WIDTHS.get(letter) ?? USUAL_WIDTH;

/** How wide a text is before it is justified, in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}
