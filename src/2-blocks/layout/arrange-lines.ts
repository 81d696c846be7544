import type { Line } from '../../1-read/line.ts';
import { setOffInnerNotes } from '../note-marks/inner-notes.ts';
import { joinFirstLines } from './first-lines.ts';
import { splitFormula } from './formula-at-end.ts';
import { splitGlued } from './glued-furniture.ts';
import { setOffHeadings } from './headings.ts';
import { joinLoneLabels } from './lone-labels.ts';
import { markMargins } from './margins.ts';
import { splitMasthead } from './mastheads.ts';
import { pairNoteColumns } from './note-columns.ts';
import { markColumns } from './side-by-side.ts';
import { mendTornLines } from './torn-lines/torn-lines.ts';

/**
 * Gives the lines of a bare text back what its layout says, whichever tool printed it. Afterwards:
 *
 * 1. the two sides of a masthead are lines of their own, and so is an enacting formula behind its lead-in;
 * 2. a label that was printed apart from its text stands directly above it;
 * 3. where indents tell the paragraphs, each line says whether it is the first of one;
 * 4. a note between two paragraphs has its label set off, as the mark of it is;
 * 5. the pieces of a torn line stand one below the other, and a line says whether its place is doubtful.
 *
 * No character is lost: lines are cut, moved and, where they are blank, left out.
 */
export const arrangeLines = (lines: readonly Line[]): readonly Line[] =>
  lines.some(({ evidence }) => evidence !== null)
    ? lines
    : STEPS.reduce((arranged, step) => step(arranged), lines);

const STEPS: readonly ((lines: readonly Line[]) => readonly Line[])[] = [
  splitMasthead,
  splitGlued,
  splitFormula,
  markColumns,
  mendTornLines,
  markMargins,
  pairNoteColumns,
  joinLoneLabels,
  joinFirstLines,
  setOffInnerNotes,
  setOffHeadings,
];
