import type { Line } from '../1-read/markup.ts';
import { EMPTY, slice, startOf } from '../1-read/traced.ts';
import type { Furniture, FurnitureKind } from '../model/document.ts';
import { type Block, dropStart, isOpen, moved } from './block.ts';
import { joinContinuations } from './continuation.ts';
import { readEnumerator } from './enumerator.ts';
import { furnitureKinds, isSymbolLine } from './furniture.ts';
import { takeLooseMarks } from './note-marks.ts';
import { joinLines, type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
}

/**
 * Lines to blocks. Afterwards:
 * 1. furniture is listed apart and in no block;
 * 2. the lines of a paragraph are one block, also where a page or a note came between them;
 * 3. every note is a block of its own with its label, wherever it stood;
 * 4. note marks are out of the text and kept with their place.
 */
export function toBlocks(lines: readonly Line[]): Blocks {
  const kinds = furnitureKinds(lines);
  const vocabulary = vocabularyOf(lines);
  const runs = groupLines(lines, kinds);
  const blocks = runs.map(run => toBlock(run, vocabulary));
  return {
    blocks: joinContinuations(takeLooseMarks(blocks), vocabulary),
    furniture: lines.flatMap((line, index) => furnitureOf(line, kinds[index] ?? null)),
  };
}

function furnitureOf({ range, text }: Line, kind: FurnitureKind | null): Furniture[] {
  if (kind === null || range.start === range.end) return [];
  return [
    { kind, start: text.text === '' ? range.start : Math.min(range.start, startOf(text)), end: range.end },
  ];
}

interface Run {
  readonly lines: Line[];
  readonly noteLabel: string | null;
  readonly afterPage: boolean;
}

/** Where the notes at a page's foot are read: from the rule above them to the end of the page. */
type Foot = 'none' | 'notes';

function groupLines(lines: readonly Line[], kinds: readonly (FurnitureKind | null)[]): Run[] {
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

/** How wide the lines of a hard-wrapped text usually are. */
interface Width {
  readonly characters: number;
  /** Whether blank lines stand between paragraphs; where none do, a short last line is all that ends one. */
  readonly spaced: boolean;
}

/** Null for a text whose paragraphs each stand on one line. */
function usualWidth(lines: readonly Line[]): Width | null {
  const lengths = lines.map(line => line.text.text.length);
  const written = lengths.filter(length => length > 0).sort((a, b) => a - b);
  const blank = lengths.slice(lengths.findIndex(length => length > 0)).filter(length => length === 0).length;
  const characters = written[Math.floor(written.length * 0.75)] ?? 0;
  const wrapped = written.length >= 10 && characters <= 120 && (written.at(-1) ?? 0) <= 2 * characters;
  return wrapped ? { characters, spaced: blank * 20 >= written.length } : null;
}

/**
 * A line that stopped although the next one's first word had room on it: at a sentence's end; or, even where blank
 * lines are usual, after a comma or semicolon before what opens a clause or follows a list.
 */
function endsParagraph(before: Line, after: Line, { characters, spaced }: Width): boolean {
  const [word = ''] = after.text.text.split(' ', 1);
  const room = characters - (before.text.text.length + 1 + word.length);
  if (room <= 0.08 * characters) return false;
  if (!spaced && /[.!?]["”’')\]]*$/.test(before.text.text)) return /^["“‘'(]?\p{Lu}/u.test(word);
  return (
    before.text.text.endsWith(';') || (before.text.text.endsWith(',') && /^\p{Lu}\p{L}+ing$/u.test(word))
  );
}

function toBlock({ lines, noteLabel, afterPage }: Run, vocabulary: Vocabulary): Block {
  const { text, starts } = joinLines(
    lines.map(line => line.text),
    vocabulary,
  );
  const marks = lines.map((line, index) => moved(line, starts[index] ?? 0, text.text.length));
  const block: Block = {
    text,
    heading: lines[0]?.heading ?? false,
    bullet: lines[0]?.bullet ?? false,
    note: null,
    noteMarks: marks.flatMap(line => line.noteMarks),
    emphasis: marks.flatMap(line => line.emphasis),
    afterPage,
  };
  return noteLabel === null ? block : toNote(block, noteLabel);
}

/** Takes the label out of a note's text, or its mark out of the note's marks. */
function toNote(block: Block, label: string): Block {
  if (block.noteMarks[0]?.at === 0) {
    return { ...block, note: { label, printed: EMPTY }, noteMarks: block.noteMarks.slice(1) };
  }
  return { ...dropStart(block, label.length), note: { label, printed: slice(block.text, 0, label.length) } };
}
