import type { Line } from '../1-read/line.ts';
import { readSymbol } from '../references/symbol.ts';

const LONGEST_SYMBOL = 60;

/** True for a line that consists of a document's symbol: "A/RES/78/1". */
export const isSymbolLine = (line: Line | undefined): boolean =>
  line !== undefined && isSymbolAlone(line.text.text);

/** The same for the text of a line or block. */
export const isSymbolAlone = (text: string): boolean =>
  text.length <= LONGEST_SYMBOL && readSymbol(text) !== null;
