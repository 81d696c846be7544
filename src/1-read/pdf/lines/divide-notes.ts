import { noteLabel, opensWithRaisedMark } from './note-marks.ts';
import type { PrintedLine } from './printed-line.ts';

/**
 * Divides the lines of notes into notes. A raised label begins one; where the first label is not raised, the one that
 * follows it begins the next.
 */
export function divideNotes(lines: readonly PrintedLine[]): readonly (readonly PrintedLine[])[] {
  const notes: PrintedLine[][] = [];
  let last: string | null = null;
  let isRaised = false;
  for (const line of lines) {
    const label = noteLabel(line)?.label ?? null;
    const opens = opensWithRaisedMark(line) || (!isRaised && label !== null && follows(label, last));
    if (notes.length === 0 || opens) {
      notes.push([]);
      last = label;
      isRaised ||= opensWithRaisedMark(line);
    }
    notes.at(-1)?.push(line);
  }
  return notes;
}

/** Whether a label that is not raised can come after another. */
const follows = (label: string, last: string | null): boolean =>
  last === null || /^\d+$/.test(last) ? Number(label) === Number(last ?? 0) + 1 : label > last;
