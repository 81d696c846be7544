import type { Line } from '../1-read/markup.ts';
import type { FurnitureKind } from '../model/document.ts';
import { isOpen } from './block.ts';
import { enactingOrgan } from './enacting-formula.ts';
import { readEnumerator } from './enumerator.ts';
import type { FurnitureRules } from './furniture/furniture-rule.ts';
import { opensPreamble } from './preambular-opening.ts';
import { isSymbolLine } from './symbol-line.ts';
import { endsParagraph, usualWidth, type Width } from './usual-width.ts';

/** Lines that belong together, in order; `noteLabel` is that of the note that they make. */
export interface Run {
  readonly lines: Line[];
  readonly noteLabel: string | null;
  readonly afterPage: boolean;
}

/**
 * Puts lines together: a run ends at a blank line, at furniture, and before what opens a heading, a paragraph, a list
 * item or a note. Below the rule at a page's foot all lines are notes, to the end of the page.
 */
export function groupLines(lines: readonly Line[], rules: FurnitureRules): Run[] {
  const reader = new RunReader(usualWidth(lines));
  for (const [index, line] of lines.entries()) {
    const kind = rules[index]?.kind ?? null;
    if (kind !== null) reader.furniture(kind, line);
    else if (line.text.text === '') reader.blank();
    else reader.text(line);
  }
  return reader.runs;
}

class RunReader {
  readonly runs: Run[] = [];
  readonly #width: Width | null;
  /** The numbers that would continue a count. */
  readonly #expected = new Set<number>();
  #current: Run | null = null;
  #inFoot = false;
  #afterPage = false;
  #afterBlank = false;
  #lastNote: string | null = null;

  constructor(width: Width | null) {
    this.#width = width;
  }

  /** A rule opens a page's foot; other furniture ends it, but for a page mark beside a note's number. */
  furniture(kind: FurnitureKind, { text }: Line): void {
    const besideNumber = this.#inFoot && isBareLabel(this.#current);
    if (kind === 'rule' && text.text.startsWith('_')) this.#inFoot = true;
    else if (kind !== 'bar-code' && !besideNumber) this.#inFoot = false;
    if (kind === 'running-head' || kind === 'page-mark' || kind === 'job-number') this.#afterPage = true;
    if (!besideNumber) this.#current = null;
  }

  blank(): void {
    this.#afterBlank = true;
    if (!this.#inFoot) this.#current = null;
  }

  text(line: Line): void {
    if (this.#inFoot && this.#afterBlank && PART_HEADING.test(line.text.text)) this.#endFoot();
    const label = noteStart(line, this.#inFoot, this.#lastNote);
    this.#afterBlank = false;
    const run = this.#current;
    if (label !== null) {
      this.#lastNote = label;
      this.#open(line, label);
    } else if (run !== null && run.noteLabel !== null && (this.#inFoot || this.#goesOnWith(run, line))) {
      run.lines.push(line);
    } else if (
      run === null ||
      run.noteLabel !== null ||
      startsBlock(line, run, this.#expected, this.#width)
    ) {
      this.#open(line, null);
      count(line.text.text, this.#expected);
    } else {
      run.lines.push(line);
    }
  }

  /** A note in the midst of the text goes on where its line broke off in a sentence and the next opens nothing. */
  #goesOnWith(note: Run, line: Line): boolean {
    const before = note.lines.at(-1)?.text.text ?? '';
    return (
      before.length >= SHORTEST_BROKEN &&
      isOpen(before) &&
      !opensPreamble(line.text.text) &&
      !startsBlock(line, note, this.#expected, this.#width)
    );
  }

  /** An annex that begins below the notes is none of them. */
  #endFoot(): void {
    this.#inFoot = false;
    this.#current = null;
  }

  #open(line: Line, noteLabel: string | null): void {
    this.#current = { lines: [line], noteLabel, afterPage: noteLabel === null && this.#afterPage };
    this.runs.push(this.#current);
    if (noteLabel === null) this.#afterPage = false;
  }
}

/** Shorter lines were not broken for want of room. */
const SHORTEST_BROKEN = 50;

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
function noteStart(line: Line, inFoot: boolean, lastNote: string | null): string | null {
  const [mark] = line.noteMarks;
  if (mark?.at === 0) return mark.label;
  if (!inFoot) return null;
  const [, label = null] = /^(\d{1,3}|\*{1,3}|[a-z](?= \p{Lu}))(?:\s|$)/u.exec(line.text.text) ?? [];
  return label !== null && continuesNotes(label, lastNote) ? label : null;
}

/** Figures follow figures by one, letters letters; asterisks may come anywhere. Other lines go on with a note. */
function continuesNotes(label: string, lastNote: string | null): boolean {
  const isFigures = /^\d+$/;
  if (isFigures.test(label))
    return lastNote === null || !isFigures.test(lastNote) || Number(label) === Number(lastNote) + 1;
  if (label.startsWith('*')) return true;
  return lastNote === null ? label === 'a' : label.charCodeAt(0) === lastNote.charCodeAt(0) + 1;
}

/** Whether a line that follows another without a blank line between them begins something new. */
function startsBlock(line: Line, run: Run, expected: ReadonlySet<number>, width: Width | null): boolean {
  const before = run.lines.at(-1);
  if (before === undefined || line.heading || line.bullet || before.heading) return true;
  if (
    isNumeralAlone(run) ||
    isUnfolded(before, line) ||
    isSymbolLine(before) ||
    FORMAL_OPENING.test(line.text.text) ||
    isFormula(line) ||
    (run.lines.length === 1 && isFormula(before))
  )
    return true;
  const enumerator = readEnumerator(line.text.text);
  if (enumerator === null) return width !== null && endsParagraph(before, line, width);
  if (isEnumeratorAlone(run)) return false;
  const closed = !isOpen(before.text.text);
  if (enumerator.style !== 'arabic') return closed || /,$|\b(?:and|or)$/.test(before.text.text);
  const number = Number(enumerator.value);
  const first = number === 1 && (closed || before.text.text.endsWith(','));
  return expected.has(number) || first || (closed && expected.size === 0);
}

const PART_HEADING = /^(?:Annex|Appendix|Enclosure)(?: (?:[IVXLC]+|\d+|[A-Z]))?$/i;

/** How formal lines open that stand directly below others. */
const FORMAL_OPENING =
  /^(?:Agenda items? \d|(?:Resolution|Decision)s? adopted by |\[|\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting$|(?:E?S-)?\d{1,4}\/\d{1,3}\.(?: \p{Lu}|$))/u;

/** "The General Assembly," alone. */
const isFormula = ({ text }: Line): boolean => text.text.endsWith(',') && enactingOrgan(text.text) !== null;

/** Lines that were one in the source were taken apart because something new begins there. */
const isUnfolded = (before: Line, after: Line): boolean => before.range.end === after.range.start;

/** A Roman numeral on a line of its own numbers the heading on the next. */
const isNumeralAlone = ({ lines }: Run): boolean =>
  lines.length === 1 && /^[IVXL]+$/.test(lines[0]?.text.text ?? '');

const isEnumeratorAlone = ({ lines }: Run): boolean =>
  lines.length === 1 && readEnumerator(lines[0]?.text.text ?? '')?.printed === lines[0]?.text.text;
