import type { Range } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import type { Evidence } from './evidence.ts';
import { EMPTY, type Traced } from './traced.ts';

/** One line of a source, its mark-up read and taken out of the text. */
export interface Line {
  /** Where the line stands in the source, mark-up included. */
  readonly range: Range;
  readonly text: Traced;
  /** Marked by `#`; how many there are is not kept, since files use them inconsistently. */
  readonly heading: boolean;
  readonly bullet: boolean;
  readonly noteMarks: readonly NoteMark[];
  /** Stretches of `text` that are set in italics or bold. */
  readonly emphasis: readonly Range[];
  /** The line is an HTML comment, such as an extraction's page mark. */
  readonly comment: boolean;
  /** Null for a line of a file that says nothing beside its characters. */
  readonly evidence: Evidence | null;
  /** Set where a form feed, with which extractions end a page, stands directly before the line. */
  readonly opensPage?: true;
  /** How the line stands in a bare text that indents the first lines of its paragraphs; unset elsewhere. */
  readonly margin?: Margin;
  /** Set where it is doubtful that the line stands where it was printed. */
  readonly doubtful?: true;
}

/** `indented` is the first line of a paragraph, `flush` any other. */
export type Margin = 'indented' | 'flush';

/** A note reference: `label` stood before character `at` of the text. */
export interface NoteMark {
  readonly label: string;
  readonly at: number;
  /** The rule that took it out of the text. */
  readonly rule: Rule;
}

/** Whether the file says which element of its structure the line belongs to, so that nothing need be guessed. */
export const hasElement = ({ evidence }: Line): boolean => evidence?.element != null;

/** A line with nothing on it. */
export const blankLine = (range: Range): Line => ({
  range,
  text: EMPTY,
  heading: false,
  bullet: false,
  noteMarks: [],
  emphasis: [],
  comment: false,
  evidence: null,
});
