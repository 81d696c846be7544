import type { Range } from '../../model/range.ts';
import type { UnitFacts } from './unit-facts.ts';

/** A paragraph of a document as it is printed: a unit, or the tail of one behind its lettered parts. */
export interface PrintedParagraph extends Omit<PrintableUnit, 'phrase' | 'tail'> {
  readonly isTail: boolean;
  /** Where in the text of the unit that of the paragraph begins. */
  readonly from: number;
  /** How many units it is a part of, one within the other. */
  readonly level: number;
  /** Where in the text the words stand that make a clause do something. */
  readonly phrase: Range | null;
}

/** What is known of a unit that is to be printed. */
export interface PrintableUnit extends UnitFacts {
  /** Its id. */
  readonly unit: string;
  /** What follows its lettered parts, which also ends its text. */
  readonly tail: string | null;
  /** The marks of notes, by their places in the text. */
  readonly notes: readonly PrintedNote[];
}

export interface PrintedNote {
  readonly at: number;
  readonly label: string;
  /** Null where the document has no such note. */
  readonly text: string | null;
}

/** The paragraphs of units that are given in reading order; the tail of a clause stands behind its parts. */
export function printedParagraphs(units: readonly PrintableUnit[]): PrintedParagraph[] {
  const printed: PrintedParagraph[] = [];
  const tails: PrintedParagraph[] = [];
  const close = (level: number): void => {
    while ((tails.at(-1)?.level ?? -1) >= level) printed.push(...tails.splice(-1));
  };
  const level = levels(units);
  for (const { tail, phrase, ...unit } of units) {
    const whole: PrintedParagraph = {
      ...unit,
      isTail: false,
      from: 0,
      level: level.get(unit.unit) ?? 0,
      phrase: rangeOf(unit.text, phrase),
    };
    close(whole.level);
    const end = unit.text.length;
    const start = end - (tail?.length ?? 0);
    printed.push(tail === null ? whole : part(whole, 0, start));
    if (tail !== null) tails.push({ ...part(whole, start, end), isTail: true, enumerator: null });
  }
  close(0);
  return printed;
}

/** Where a phrase stands; null also where brackets of negotiation stand within it. */
function rangeOf(text: string, phrase: string | null): Range | null {
  const start = phrase === null ? -1 : text.indexOf(phrase);
  return phrase === null || start === -1 ? null : { start, end: start + phrase.length };
}

/** How deep each unit is in others; a unit stands behind what it is a part of. */
function levels(units: readonly PrintableUnit[]): Map<string, number> {
  const level = new Map<string, number>();
  for (const { unit, parent } of units) {
    const above = parent === null ? undefined : level.get(parent);
    level.set(unit, above === undefined ? 0 : above + 1);
  }
  return level;
}

/** A paragraph with a range of its text, without the blanks at its end. */
function part(paragraph: PrintedParagraph, start: number, end: number): PrintedParagraph {
  const { text, phrase, notes } = paragraph;
  return {
    ...paragraph,
    from: start,
    text: text.slice(start, end).trimEnd(),
    phrase: phrase !== null && phrase.start >= start && phrase.end <= end ? phrase : null,
    notes: notes
      .filter(({ at }) => at >= start && (at < end || end === text.length))
      .map(note => ({ ...note, at: note.at - start })),
  };
}
