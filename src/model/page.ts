import type { Range } from './range.ts';

/** A page of a file that has pages. Lengths are in points, 1/72 of an inch. */
export interface Page {
  /** Counts from 1, in the order of the file, as `#page=3` does. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle on a page, in points from the page's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where on which page something stands. */
export interface Place extends Box {
  /** The number of the page. */
  readonly page: number;
}

/** A range of the text layer that leads to an address. */
export interface Link extends Range {
  readonly address: string;
}
