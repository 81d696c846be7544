import type { Line } from '../../1-read/line.ts';
import { slice } from '../../1-read/traced.ts';
import { moved } from '../block.ts';

/** How far the text of a line stands from the left margin, in characters of the source. */
export const indentOf = ({ range, text }: Line): number => (text.origin[0] ?? range.start) - range.start;

/** Cuts a line in two at a character of its text; together both have the range of the line. */
export function cutLine(line: Line, at: number): [Line, Line] {
  const cut = line.text.origin[at] ?? line.range.end;
  const [before, after] = [slice(line.text, 0, at), slice(line.text, at)];
  const marksBefore = { ...line, noteMarks: line.noteMarks.filter(mark => mark.at < at) };
  const marksAfter = { ...line, noteMarks: line.noteMarks.filter(mark => mark.at >= at) };
  const { opensPage: _, ...rest } = line;
  return [
    {
      ...line,
      ...moved(marksBefore, 0, before.text.length),
      range: { ...line.range, end: cut },
      text: before,
    },
    {
      ...rest,
      ...moved(marksAfter, -at, after.text.length),
      range: { ...line.range, start: cut },
      text: after,
    },
  ];
}
