import type { Line } from './line.ts';
import { lineRanges } from './lines.ts';
import { isMarkedUp, readMarkup } from './markup.ts';
import { unfold } from './unfold.ts';

/** The lines of a decoded source, ready to be put together to blocks. */
export const readLines = (source: string): Line[] =>
  readMarkup(source, unfold(source, lineRanges(source)), isMarkedUp(source));
