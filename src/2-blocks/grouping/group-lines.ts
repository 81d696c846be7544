import type { Element } from '../../1-read/evidence.ts';
import type { Line } from '../../1-read/line.ts';
import type { FurnitureKind } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { isOpen } from '../block.ts';
import { numberOf, readEnumerator } from '../enumerator.ts';
import type { FurnitureRules } from '../furniture/furniture-rule.ts';
import { opensOperative } from '../operative-opening.ts';
import { isPartHeading } from '../part-heading.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { type GroupingRule, groupingRule, type Place } from './grouping-rules.ts';
import { noteStart } from './note-start.ts';
import { usualWidth, type Width } from './usual-width.ts';

/** Lines that belong together, in order. */
export interface Run {
  readonly lines: GroupedLine[];
  /** The label of the note that the lines make; null for text. */
  readonly noteLabel: string | null;
  readonly afterPage: boolean;
}

/** A line with the rule by which it starts its run or joined it. */
interface GroupedLine extends Line {
  readonly rule: Rule;
}

/**
 * Groups lines: a run ends at a blank line, at furniture, and before what opens a heading, a paragraph, a
 * list item or a note. Below the rule at a page's foot all lines are notes, to the end of the page.
 */
export function groupLines(lines: readonly Line[], furniture: FurnitureRules): Run[] {
  const grouper = new LineGrouper(usualWidth(lines));
  for (const [index, line] of lines.entries()) {
    const kind = furniture[index]?.kind ?? null;
    if (kind !== null) grouper.furniture(kind, kind === 'rule' && opensFoot(lines, index));
    else if (line.text.text === '') grouper.blank();
    else if (line.evidence?.element) grouper.element(line, line.evidence.element);
    else grouper.text(line);
  }
  return grouper.runs;
}

class LineGrouper {
  readonly runs: Run[] = [];
  readonly #width: Width | null;
  /** The numbers that would continue a count: several may run at once, of sections and of paragraphs. */
  readonly #expected = new Set<number>();
  #current: Run | null = null;
  /** Why the next line of text starts a run, where there is no current one. */
  #opening: GroupingRule = FIRST_LINE;
  #inFoot = false;
  #afterPage = false;
  #afterBlank = false;
  #lastNote: string | null = null;
  /** The runs of the file's own elements, by their ids. */
  readonly #elements = new Map<number, Run>();

  constructor(width: Width | null) {
    this.#width = width;
  }

  /**
   * The rule above a page's foot opens it; other furniture ends it, except for a page mark beside a note's
   * number.
   */
  furniture(kind: FurnitureKind, isAboveFoot: boolean): void {
    const besideNumber = this.#inFoot && isBareLabel(this.#current);
    if (isAboveFoot) this.#inFoot = true;
    else if (kind !== 'bar-code' && !besideNumber) this.#inFoot = false;
    if (kind === 'running-head' || kind === 'page-mark' || kind === 'job-number') this.#afterPage = true;
    if (!besideNumber) this.#end(AFTER_FURNITURE);
  }

  blank(): void {
    this.#afterBlank = true;
    if (!this.#inFoot) this.#end(AFTER_BLANK_LINE);
  }

  /**
   * The lines of one element make one run, whatever stands between them. It is a note if it begins with a mark,
   * though it be tagged as something else: below a table, notes are mostly rows of it.
   */
  element(line: Line, { id, role }: Element): void {
    const run = this.#elements.get(id);
    if (run !== undefined) {
      run.lines.push({ ...line, rule: SAME_ELEMENT });
      return;
    }
    const [mark] = line.noteMarks;
    const isNote = mark?.at === 0 && (role === 'note' || line.text.text !== '');
    this.#elements.set(id, this.#start(line, NEW_ELEMENT, isNote ? mark.label : null));
  }

  text(line: Line): void {
    if (this.#inFoot && this.#afterBlank) this.#leaveFoot(line.text.text);
    this.#afterBlank = false;
    const note = noteStart(line, this.#inFoot, this.#lastNote);
    if (note === null) {
      this.#place(line);
    } else {
      this.#lastNote = note.label;
      this.#start(line, note.rule, note.label);
    }
  }

  /** Text goes on below a foot without a page's end where a column of it ended. */
  #leaveFoot(text: string): void {
    const isPart = isPartHeading(text);
    if (!isPart && !this.#resumesText(text)) return;
    this.#inFoot = false;
    this.#end(isPart ? PART_BELOW_NOTES : TEXT_BELOW_NOTES);
  }

  /** The next numbered paragraph, or the rest of a sentence below a note that has ended. */
  #resumesText(text: string): boolean {
    const enumerator = readEnumerator(text);
    if (enumerator?.style === 'arabic')
      return (
        this.#expected.has(numberOf(enumerator)) &&
        opensOperative(text.slice(enumerator.printed.length).trimStart())
      );
    const above = this.#current?.lines.at(-1)?.text.text ?? '';
    return /^\p{Ll}{2,}/u.test(text) && NOTE_END.test(above);
  }

  /** Joins a line that begins no note to the current run, or starts one with it. */
  #place(line: Line): void {
    const run = this.#current;
    const rule = this.#ruleFor(line, run);
    if (rule.effect === 'starts' || run === null) {
      this.#start(line, rule, null);
      this.#count(line);
    } else {
      run.lines.push({ ...line, rule });
    }
  }

  #ruleFor(line: Line, run: Run | null): GroupingRule {
    if (run === null) return this.#opening;
    const place = { line, above: run.lines, expected: this.#expected, width: this.#width };
    if (run.noteLabel === null) return groupingRule(place);
    if (this.#inFoot) return IN_FOOT;
    return continuesNote(place) ? NOTE_CONTINUED : AFTER_NOTE;
  }

  #start(line: Line, rule: Rule, noteLabel: string | null): Run {
    const isText = noteLabel === null;
    const run: Run = { lines: [{ ...line, rule }], noteLabel, afterPage: isText && this.#afterPage };
    this.#current = run;
    this.runs.push(run);
    if (isText) this.#afterPage = false;
    return run;
  }

  #end(opening: GroupingRule): void {
    this.#current = null;
    this.#opening = opening;
  }

  #count({ text }: Line): void {
    const enumerator = readEnumerator(text.text);
    if (enumerator?.style !== 'arabic' || enumerator.part === 'preambular') return;
    this.#expected.delete(numberOf(enumerator));
    this.#expected.add(numberOf(enumerator) + 1);
  }
}

/**
 * True for a rule with notes below it. One of dashes divides the parts of a text as well: it needs a note directly
 * below it, "27 See A/58/98."
 */
function opensFoot(lines: readonly Line[], index: number): boolean {
  const rule = lines[index]?.text.text ?? '';
  if (rule.startsWith('_')) return true;
  const below = rule.startsWith('-') ? lines[index + 1]?.text.text || lines[index + 2]?.text.text : '';
  const [printed] = /^\d{1,3} (?=["“]?\p{Lu})/u.exec(below ?? '') ?? [];
  return printed !== undefined && readEnumerator(below ?? '') === null && !DATE.test(below ?? '');
}

/** The end of a sentence, as opposed to that of an abbreviation. */
const NOTE_END = /(?<!\b(?:vol|No|Nos|pp?|paras?|arts?|chap|sect|Ser|ser|ed|eds|al|cf|Cf))\.[”"’')\]]*$/;

/** "1 October 2009", "6–23 June 2017". */
const DATE = /^\d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})?$/u;

const FIRST_LINE: GroupingRule = { name: 'first-line', effect: 'starts', example: 'A/RES/58/208' };
const AFTER_BLANK_LINE: GroupingRule = {
  name: 'after-blank-line',
  effect: 'starts',
  example: 'Text above.\n\nText below.',
};
const AFTER_FURNITURE: GroupingRule = {
  name: 'after-furniture',
  effect: 'starts',
  example: 'Text above.\n3/7\nText below.',
};
const PART_BELOW_NOTES: GroupingRule = {
  name: 'part-below-notes',
  effect: 'starts',
  example: '__________\n1 See A/58/98.\n\nAnnex',
};
const TEXT_BELOW_NOTES: GroupingRule = {
  name: 'text-below-notes',
  effect: 'starts',
  example: '1. Decides to meet;\n\n__________\n1 See A/58/98.\n\n2. Requests a report.',
};
const AFTER_NOTE: GroupingRule = {
  name: 'after-note',
  effect: 'starts',
  example: '[^1]: See resolution 57/1.\nRecalling its resolution',
};
const IN_FOOT: GroupingRule = {
  name: 'note-in-foot',
  effect: 'joins',
  example: '__________\n1 See the resolution\non migration.',
};
const NOTE_CONTINUED: GroupingRule = {
  name: 'note-continued',
  effect: 'joins',
  example: '[^1]: See the resolution on international migration and the\nreport on it.',
};

const NEW_ELEMENT: GroupingRule = { name: 'new-element', effect: 'starts', example: '<P>Text</P>' };
const SAME_ELEMENT: GroupingRule = { name: 'same-element', effect: 'joins', example: '<P>Two\nlines</P>' };

/** The rules for lines of which the file says to which element they belong. */
export const ELEMENT_RULES: readonly Rule[] = [NEW_ELEMENT, SAME_ELEMENT];

/** The rules for lines that do not stand directly below a line of text. */
export const RUN_RULES: readonly Rule[] = [
  FIRST_LINE,
  AFTER_BLANK_LINE,
  AFTER_FURNITURE,
  PART_BELOW_NOTES,
  TEXT_BELOW_NOTES,
  AFTER_NOTE,
  IN_FOOT,
  NOTE_CONTINUED,
];

/** Shorter lines were not broken for want of room. */
const SHORTEST_BROKEN = 50;

/** A note within the text continues where its line broke off in a sentence and the next one opens nothing. */
function continuesNote(place: Place): boolean {
  const before = place.above.at(-1)?.text.text ?? '';
  return (
    before.length >= SHORTEST_BROKEN &&
    isOpen(before) &&
    !opensPreamble(place.line.text.text) &&
    groupingRule(place).effect === 'joins'
  );
}

/** A note's label without its text: a page mark that follows it stands inside the note. */
const isBareLabel = (run: Run | null): boolean =>
  run !== null &&
  run.noteLabel !== null &&
  run.lines.length === 1 &&
  run.lines[0]?.text.text === run.noteLabel;
