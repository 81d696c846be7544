import type { Line } from '../../../1-read/line.ts';
import { readEnumerator } from '../../enumerator.ts';
import { lineRule } from '../../furniture/line-rules.ts';
import { isSymbolLine } from '../../symbol-line.ts';
import { isResolutionNumber } from '../lone-labels.ts';
import { textWidth, WORD_SPACE } from './text-width.ts';

/** A line of a bare text as the words that were printed in it. */
export interface Piece {
  readonly line: Line;
  readonly index: number;
  readonly words: readonly string[];
  /** Before it was justified, in ems. */
  readonly width: number;
  /** Whether the blanks between its words were printed as two or more: the line was drawn out to its margin. */
  readonly stretched: boolean;
  /** A line alone on which a page mark, a symbol, a number or the like stands: no part of a torn line. */
  readonly isApart: boolean;
}

export function pieceOf(line: Line, index: number): Piece {
  const { words, stretched } = wordsOf(line);
  const width =
    words.reduce((sum, word) => sum + textWidth(word), 0) + WORD_SPACE * Math.max(0, words.length - 1);
  return { line, index, words, width, stretched, isApart: isApart(line) };
}

function isApart(line: Line): boolean {
  const { text } = line.text;
  return (
    line.heading ||
    !/\p{L}|^\(?\d{1,4}\)?[,;.]?$/u.test(text) ||
    lineRule(line) !== null ||
    isSymbolLine(line) ||
    isResolutionNumber(text) ||
    readEnumerator(text)?.printed === text
  );
}

/** The words of a line. In one that was drawn out, a single blank stands within a word: "d igital". */
function wordsOf({ text: { text, origin } }: Line): Pick<Piece, 'words' | 'stretched'> {
  const words = text.split(' ').filter(word => word !== '');
  const joined: string[] = [];
  let [wide, narrow, at] = [0, 0, 0];
  for (const word of words) {
    const gap = at === 0 ? 0 : (origin[at] ?? 0) - (origin[at - 2] ?? 0) - 1;
    const isNarrow = at > 0 && gap < 2;
    if (isNarrow && !word.startsWith('-')) narrow++;
    if (at > 0 && !isNarrow) wide++;
    if (isNarrow) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    at += word.length + 1;
  }
  const stretched = wide > 0 && wide >= narrow;
  return stretched ? { words: joined, stretched } : { words, stretched };
}
