import type { UnitId } from './id.ts';
import type { Place } from './page.ts';
import type { Range } from './range.ts';

/** A piece of a document's text, with an address, a position in the document and ranges in the source. */
export interface Unit {
  readonly id: UnitId;
  /** The index among all units of the document in reading order. */
  readonly position: number;
  readonly text: string;
  /** The number or letter as printed, with its punctuation: "10.", "(a)", "II."; not part of `text`. */
  readonly enumerator: string | null;
  readonly ranges: readonly Range[];
  /** Where on its pages it stands; empty where the source has no pages. */
  readonly places: readonly Place[];
}

/** A formal line about the document, such as its title, its enacting formula, or the date of its adoption. */
export interface Particular extends Unit {
  readonly kind: ParticularKind;
}

export type ParticularKind =
  | 'symbol'
  | 'organ'
  | 'session'
  | 'agenda'
  | 'adoption'
  | 'basis'
  | 'sponsors'
  | 'title'
  | 'author'
  | 'enacting'
  | 'dateline'
  | 'remark';

/**
 * A summary, an annex, a text that the resolution adopts, or the list of notes; its `text`
 * is the heading as printed.
 */
export interface Part extends Unit {
  readonly kind: 'summary' | 'annex' | 'adopted-text' | 'notes';
  /** "ANNEX1", "SUMMARY", "TEXT", "NOTES": the first step of its units' ids. */
  readonly label: string;
  readonly title: string | null;
}

/**
 * A section with an enumerator, or without one between the clauses of a resolution;
 * its `text` is the heading.
 */
export interface Section extends Unit {
  /** Enumerators, outermost first: ["II", "A", "1"]; headings without one are "H1", "H2", ... */
  readonly path: readonly string[];
  readonly parent: UnitId | null;
  readonly part: UnitId | null;
}

export interface Paragraph extends Unit {
  /** The printed number; null for an unnumbered paragraph. */
  readonly number: string | null;
  /** As people cite it: "12", "12 (a)"; for an unnumbered one, its ordinal in its part: "U2". */
  readonly label: string;
  readonly role: 'paragraph' | 'heading' | 'item';
  readonly parent: UnitId | null;
  readonly section: UnitId | null;
  readonly part: UnitId | null;
  /** False for a fragment. */
  readonly complete: boolean;
  /** The sides on which a fragment is cut. */
  readonly cutAt: readonly ('start' | 'end')[];
}

export interface Clause extends Unit {
  readonly kind: 'preambular' | 'operative';
  /** As people cite it: "PP3", "OP10(a)". */
  readonly label: string;
  /** ["10", "a"]; for a preambular clause its ordinal: ["3"]. */
  readonly path: readonly string[];
  readonly parent: UnitId | null;
  readonly section: UnitId | null;
  readonly part: UnitId | null;
  /** The words that say what the clause does, as in `text`: "Also requests". */
  readonly phrase: string | null;
  /** The phrase's normal form: "request" for "Also requests". */
  readonly action: string | null;
  /** The text after the lettered parts, which also ends `text`. */
  readonly tail: string | null;
  /** The stretches of `text` in square brackets: what is not agreed in a draft, or left open. */
  readonly bracketed: readonly Range[];
  readonly complete: boolean;
}

export interface Note extends Unit {
  /** The mark as printed, without punctuation: "12", "*". */
  readonly label: string;
}

export interface NoteReference {
  readonly unit: UnitId;
  readonly label: string;
  /** The offset in the unit's text at which the mark was. */
  readonly at: number;
  /** Null if the document has no note of that label. */
  readonly note: UnitId | null;
}
