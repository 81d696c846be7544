import type { DocumentId, DocumentSymbol, OrganizationId, SourceId, UnitId } from './id.ts';
import type { Mandate } from './mandate.ts';
import type { Range } from './range.ts';
import type { Reply } from './reply.ts';
import type { Treatment } from './treatment.ts';

/**
 * What steps 1 to 5 make of a source: plain values, ready to be printed or stored.
 *
 * All text has its white space folded to single blanks and carries no mark-up, no enumerator of its own and
 * no note marks. Offsets named `start`, `end` and `at` count in a unit's `text`; `ranges` count in the
 * source.
 */
export interface ParsedSource {
  readonly source: SourceId;
  readonly documents: readonly ParsedDocument[];
  readonly furniture: readonly Furniture[];
}

export type DocumentType = 'resolution' | 'report' | 'compendium';

export interface ParsedDocument {
  readonly id: DocumentId;
  readonly symbol: DocumentSymbol;
  /**
   * True where the document has no United Nations symbol and was given one from its body and number, or its
   * title.
   */
  readonly symbolMadeUp: boolean;
  readonly type: DocumentType;
  readonly title: string | null;
  /** The organ that issued or adopted it, by its full name: "General Assembly", "IOM Council". */
  readonly body: string | null;
  /** The session as it is counted in symbols: "58", "S-21", "101". */
  readonly session: string | null;
  /** ISO 8601 date of adoption or issue. */
  readonly date: string | null;
  /** Number of the meeting that adopted it. */
  readonly meeting: number | null;
  readonly agendaItems: readonly string[];
  /**
   * What it was adopted on, as printed between brackets: "on the report of the Second Committee
   * (A/58/483/Add.3)".
   */
  readonly adoptedOn: string | null;
  readonly author: string | null;
  /** BCP 47 language tag. */
  readonly language: string;
  /** False for an excerpt: the source does not hold the whole document. */
  readonly complete: boolean;
  /** The compendium that holds this document. */
  readonly partOf: DocumentId | null;
  /** The section of the compendium under which it stands. */
  readonly partOfSection: UnitId | null;
  /** The fields above that could not be read from the text nor found in the catalogue. */
  readonly lacks: readonly Lack[];
  readonly particulars: readonly Particular[];
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly clauses: readonly Clause[];
  readonly notes: readonly Note[];
  readonly noteReferences: readonly NoteReference[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  readonly mandates: readonly Mandate[];
  readonly replies: readonly Reply[];
  readonly findings: readonly Finding[];
}

/** A field that a document of its type should have, and why it has none. */
export interface Lack {
  readonly field: string;
  /**
   * The text does not print it (`not-printed`), or is only a piece of the document (`excerpt`); the organ's
   * documents never have it (`not-used`); or it stands in the document that holds this one (`shared`).
   */
  readonly why: LackReason;
}

export type LackReason = 'not-printed' | 'excerpt' | 'not-used' | 'shared';

/**
 * What every piece of text of a document has: an address, a place in the document's order, and a provenance.
 */
export interface Unit {
  readonly id: UnitId;
  /** Counts all units of the document in reading order, from 0. */
  readonly position: number;
  readonly text: string;
  /** The number or letter as printed, with its punctuation: "10.", "(a)", "II."; not part of `text`. */
  readonly enumerator: string | null;
  readonly ranges: readonly Range[];
}

/**
 * A formal line about the document, such as its title, its enacting formula or the meeting and date it was
 * adopted at.
 */
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
  | 'title'
  | 'enacting'
  | 'dateline'
  | 'remark';

/**
 * A summary, an annex, a text that the resolution adopts, or the list of notes; its `text` is the heading as
 * printed.
 */
export interface Part extends Unit {
  readonly kind: 'summary' | 'annex' | 'adopted-text' | 'notes';
  /** "ANNEX1", "SUMMARY", "TEXT", "NOTES": what the ids of its units begin with. */
  readonly label: string;
  readonly title: string | null;
}

/**
 * A heading with an enumerator, or one without between the clauses of a resolution; its `text` is the
 * heading.
 */
export interface Section extends Unit {
  /** Enumerators from the outermost in: ["II", "A", "1"]; "H1", "H2", ... stand for headings without one. */
  readonly path: readonly string[];
  readonly parent: UnitId | null;
  readonly part: UnitId | null;
}

export interface Paragraph extends Unit {
  /** The printed number; null for an unnumbered paragraph. */
  readonly number: string | null;
  /** What people write: "12", "12 (a)"; for an unnumbered one its ordinal in its part: "U2". */
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
  /** What people write: "PP3", "OP10(a)". */
  readonly label: string;
  /** ["10", "a"]; for a preambular clause its ordinal: ["3"]. */
  readonly path: readonly string[];
  readonly parent: UnitId | null;
  readonly section: UnitId | null;
  readonly part: UnitId | null;
  /** The words that make the clause do something, as they stand in `text`. */
  readonly phrase: string | null;
  /** The phrase's normal form: "request" for "Also requests". */
  readonly action: string | null;
  /** What follows the lettered parts; it is the end of `text` too. */
  readonly tail: string | null;
  readonly complete: boolean;
}

export interface Note extends Unit {
  /** The mark as printed, without punctuation: "12", "*". */
  readonly label: string;
}

export interface NoteReference {
  readonly unit: UnitId;
  readonly label: string;
  /** Offset in the unit's text at which the mark stood. */
  readonly at: number;
  /** Null where the document has no note of that label. */
  readonly note: UnitId | null;
}

/** A mention of another document: what step 5 reads; step 7 finds the target. */
export interface Citation {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Canonical symbol of what is cited; null where it has none ("Treaty Series, vol. 1577, No. 27531"). */
  readonly symbol: DocumentSymbol | null;
  readonly kind:
    | 'resolution'
    | 'decision'
    | 'document'
    | 'official-records'
    | 'treaty'
    | 'publication'
    | 'instrument'
    | 'reference'
    | 'web';
  readonly pinpoint: string | null;
  /**
   * Name of the treaty, declaration or programme that is cited by its name or place; as printed where the
   * authority file has none.
   */
  readonly instrument: string | null;
  readonly treatment: Treatment;
  /** ISO 8601 date that the citing text gives to what it cites. */
  readonly citedDate: string | null;
  readonly ranges: readonly Range[];
}

export interface Mention {
  readonly unit: UnitId;
  readonly organization: OrganizationId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Something wrong in the text (`source`) or something we are not sure of (`parser`). */
export interface Finding {
  readonly code: string;
  readonly kind: 'source' | 'parser';
  readonly unit: UnitId | null;
  readonly message: string;
  readonly ranges: readonly Range[];
}

/** What stands in the source and is no document's text. */
export interface Furniture extends Range {
  readonly kind: FurnitureKind;
}

export type FurnitureKind =
  | 'rule'
  | 'running-head'
  | 'page-mark'
  | 'job-number'
  | 'bar-code'
  | 'letterhead'
  | 'web-residue'
  | 'comment'
  | 'unplaced';
