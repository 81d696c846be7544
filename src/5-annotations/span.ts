import type { Range } from '../model/range.ts';

/** A range of a text with the words in it. */
export interface Span extends Range {
  readonly text: string;
}

export const spanOf = (text: string, { start, end }: Range): Span => ({
  start,
  end,
  text: text.slice(start, end),
});
