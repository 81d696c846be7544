import type { Line } from '../1-read/markup.ts';
import type { FurnitureKind } from '../model/document.ts';
import { isOpen } from './block.ts';
import { readEnumerator } from './enumerator.ts';
import { isSymbolLine } from './furniture.ts';
import { endsParagraph, usualWidth, type Width } from './usual-width.ts';

/** Lines that belong together, in order; `noteLabel` is that of the note that they make. */
export interface Run {
  readonly lines: Line[];
  readonly noteLabel: string | null;
  readonly afterPage: boolean;
}

/** Where the notes at a page's foot are read: from the rule above them to the end of the page. */
type Foot = 'none' | 'notes';

/**
 * Puts lines together: a run ends at a blank line, at furniture, and before what opens a heading, a paragraph, a list
 * item or a note. Below the rule at a page's foot all lines are notes.
 */
export function groupLines(lines: readonly Line[], kinds: readonly (FurnitureKind | null)[]): Run[] {
  const width = usualWidth(lines);
  const runs: Run[] = [];
  let current: Run | null = null;
  let foot: Foot = 'none';
  let lastNote: string | null = null;
  const expected = new Set<number>();
  let afterPage = false;

  const open = (line: Line, noteLabel: string | null): Run => {
    const run = { lines: [line], noteLabel, afterPage: noteLabel === null && afterPage };
    runs.push(run);
    if (noteLabel === null) afterPage = false;
    return run;
  };

  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? null;
    const text = line.text.text;
    if (kind !== null) {
      if (kind === 'rule' && text.startsWith('_')) foot = 'notes';
      else if (foot === 'notes' && kind !== 'bar-code' && !isBareLabel(current)) foot = 'none';
      if (kind === 'running-head' || kind === 'page-mark' || kind === 'job-number') afterPage = true;
      if (!(foot === 'notes' && isBareLabel(current))) current = null;
      continue;
    }
    if (text === '') {
      if (foot !== 'notes') current = null;
      continue;
    }
    const label: string | null = noteStart(line, foot, lastNote);
    if (label !== null) {
      lastNote = label;
      current = open(line, label);
    } else if (foot === 'notes' && current !== null && current.noteLabel !== null) {
      current.lines.push(line);
    } else if (
      current === null ||
      current.noteLabel !== null ||
      startsBlock(line, current, expected, width)
    ) {
      current = open(line, null);
      count(text, expected);
    } else {
      current.lines.push(line);
    }
  }
  return runs;
}

/** A note's label without its text: a page mark that follows it stands inside the note. */
const isBareLabel = (run: Run | null): boolean =>
  run !== null &&
  run.noteLabel !== null &&
  run.lines.length === 1 &&
  run.lines[0]?.text.text === run.noteLabel;

/** Keeps the numbers that would continue a count: several may run at once, of sections and of paragraphs. */
function count(text: string, expected: Set<number>): void {
  const enumerator = readEnumerator(text);
  if (enumerator?.style !== 'arabic') return;
  expected.delete(Number(enumerator.value));
  expected.add(Number(enumerator.value) + 1);
}

/** The label of the note that begins with this line; null where none does. */
function noteStart(line: Line, foot: Foot, lastNote: string | null): string | null {
  const [mark] = line.noteMarks;
  if (mark?.at === 0) return mark.label;
  if (foot === 'none') return null;
  const [, label = null] = /^(\d{1,3}|\*{1,3}|[a-z])(?:\s|$)/.exec(line.text.text) ?? [];
  if (label === null || lastNote === null || !/^\d+$/.test(label)) return label;
  return /^\d+$/.test(lastNote) && Number(label) !== Number(lastNote) + 1 ? null : label;
}

/** Whether a line that follows another without a blank line between them begins something new. */
function startsBlock(line: Line, run: Run, expected: ReadonlySet<number>, width: Width | null): boolean {
  const before = run.lines.at(-1);
  if (before === undefined || line.heading || line.bullet || before.heading) return true;
  if (
    isNumeralAlone(run) ||
    isUnfolded(before, line) ||
    isSymbolLine(before) ||
    FORMAL_OPENING.test(line.text.text)
  )
    return true;
  const enumerator = readEnumerator(line.text.text);
  if (enumerator === null) return width !== null && endsParagraph(before, line, width);
  if (isEnumeratorAlone(run)) return false;
  const closed = !isOpen(before.text.text);
  if (enumerator.style !== 'arabic') return closed || /,$|\b(?:and|or)$/.test(before.text.text);
  const number = Number(enumerator.value);
  return expected.has(number) || (closed && (number === 1 || expected.size === 0));
}

/** How formal lines open that stand directly below others. */
const FORMAL_OPENING =
  /^(?:Agenda items? \d|(?:Resolution|Decision)s? adopted by |\[|\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting$)/;

/** Lines that were one in the source were taken apart because something new begins there. */
const isUnfolded = (before: Line, after: Line): boolean => before.range.end === after.range.start;

/** A Roman numeral on a line of its own numbers the heading on the next. */
const isNumeralAlone = ({ lines }: Run): boolean =>
  lines.length === 1 && /^[IVXL]+$/.test(lines[0]?.text.text ?? '');

const isEnumeratorAlone = ({ lines }: Run): boolean =>
  lines.length === 1 && readEnumerator(lines[0]?.text.text ?? '')?.printed === lines[0]?.text.text;
