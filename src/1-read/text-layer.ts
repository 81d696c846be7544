import type { Link, Page } from '../model/page.ts';
import type { Range } from '../model/range.ts';
import type { Line } from './line.ts';

/**
 * What a reader makes of a file: its text, and what the file says about the text. Whatever comes after step 1
 * knows only this.
 *
 * 1. All offsets, here and in everything made from it, count in `text`.
 * 2. `lines` are in reading order, and their ranges increase and do not overlap. Each character that is not
 *    blank is in a line.
 * 3. The same bytes give the same text layer.
 */
export interface TextLayer {
  readonly text: string;
  readonly lines: readonly Line[];
  /** In order; none for a file without pages. */
  readonly pages: readonly Page[];
  readonly links: readonly Link[];
  readonly remarks: readonly Remark[];
  /** The elements of a Word file (.docx) that hold the text, so that it can be written to; none for others. */
  readonly elements: readonly ElementText[];
}

/** Text that stands in one element of the main part of a Word file. */
export interface ElementText {
  /** In the text layer. */
  readonly range: Range;
  /** The number of the element, in the order of their start tags, from 0. */
  readonly element: number;
  /** Where in its characters the text begins. */
  readonly offset: number;
}

/** Something in a Word file that is not part of its text, or not by everyone's agreement. */
export interface Remark {
  readonly kind: 'comment' | 'insertion' | 'deletion';
  readonly author: string | null;
  /** ISO 8601, as the file has it. */
  readonly date: string | null;
  /** A comment's text, or the text inserted or deleted. */
  readonly text: string;
  /** Where in the text layer; empty where the text is not in it. */
  readonly range: Range;
}

/** How a file is read, where it leaves a choice. */
export interface ReadOptions {
  /** Whether tracked changes count as accepted, or the text is read as it was before them. */
  readonly changes: 'accepted' | 'original';
  /** Whether the tags of a PDF are used; without them it is read by its geometry alone. */
  readonly tags: boolean;
}

export const DEFAULT_READ_OPTIONS: ReadOptions = { changes: 'accepted', tags: true };

/** Reads the bytes of one kind of file. */
export type Reader = (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<TextLayer>;
