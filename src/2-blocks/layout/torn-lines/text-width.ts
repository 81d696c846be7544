import letterWidths from './letter-widths.json' with { type: 'json' };

/** The widths of letters in Times, in which the documents are set, as a share of the size of the type. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(letterWidths).flatMap(([width, letters]) =>
    Array.from(letters, (letter): [string, number] => [letter, Number(width) / 1000]),
  ),
);

const USUAL_WIDTH = 0.5;

export const BLANK_WIDTH = 0.25;

/** How far the letters are spaced, which the house style of the United Nations does; a blank is, too. */
export const LETTER_SPACE = 0.03;

/** From the end of a word to the next before a line is justified. */
export const WORD_SPACE = BLANK_WIDTH + LETTER_SPACE;

export const letterWidth = (letter: string): number => WIDTHS.get(letter) ?? USUAL_WIDTH;

/** How wide a text is before it is justified, in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter) + LETTER_SPACE;
  return width;
}
