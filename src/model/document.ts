import type { Citation, Mention } from './annotation.ts';
import type { Finding } from './finding.ts';
import type { Furniture } from './furniture.ts';
import type { DocumentId, DocumentSymbol, OrganizationId, SourceId, UnitId } from './id.ts';
import type { Mandate } from './mandate.ts';
import type { OrganizationCandidate } from './organization.ts';
import type { Reading } from './reading.ts';
import type { Reply } from './reply.ts';
import type { Table } from './table.ts';
import type { Clause, Note, NoteReference, Paragraph, Part, Particular, Section } from './unit.ts';
import type { Sponsor, Vote } from './vote.ts';

export type { Citation, Mention } from './annotation.ts';
export type { Finding } from './finding.ts';
export type { Furniture, FurnitureKind } from './furniture.ts';
export type {
  Clause,
  Note,
  NoteReference,
  Paragraph,
  Part,
  Particular,
  ParticularKind,
  Section,
  Unit,
} from './unit.ts';
export type { Ballot, Sponsor, Vote } from './vote.ts';

/**
 * What steps 1 to 5 parse from a source: plain values, ready to be printed or stored.
 *
 * All text has its white space folded to single blanks and carries no mark-up, no enumerator of
 * its own and no note marks. Offsets named `start`, `end` and `at` count in a unit's `text`;
 * `ranges` count in the source.
 */
export interface ParsedSource {
  readonly source: SourceId;
  readonly documents: readonly ParsedDocument[];
  readonly furniture: readonly Furniture[];
}

/**
 * - `resolution`: an organ speaks, in a preamble and operative paragraphs; so does a draft of one;
 * - `decision`: an act of an organ that has no preamble, often told in the past tense: "decided to defer";
 * - `statement`: what a president says on behalf of an organ;
 * - `report`: any other text with paragraphs, such as a report, a note, an amendment or a corrigendum;
 * - `compendium`: holds other documents.
 */
export type DocumentType = 'resolution' | 'decision' | 'statement' | 'report' | 'compendium';

export interface ParsedDocument {
  readonly id: DocumentId;
  readonly symbol: DocumentSymbol;
  /** The other symbols of a document that is issued under several: "S/2011/407" beside "A/65/896". */
  readonly otherSymbols: readonly DocumentSymbol[];
  /** What it changes or adds to, as its symbol or its first page says. */
  readonly changes: readonly Change[];
  /**
   * True if the document has no symbol, and was given one made from its body and number, or from its title.
   */
  readonly symbolMadeUp: boolean;
  readonly type: DocumentType;
  readonly title: string | null;
  /** The organ that issued or adopted it, by its full name: "General Assembly", "IOM Council". */
  readonly body: string | null;
  /** Its record in the authority file of organizations; null where there is none. */
  readonly bodyId: OrganizationId | null;
  /** The session as written in symbols: "58", "S-21", "101". */
  readonly session: string | null;
  /** ISO 8601 date of adoption or issue. */
  readonly date: string | null;
  /** Number of the meeting that adopted it. */
  readonly meeting: number | null;
  readonly agendaItems: readonly string[];
  /**
   * The basis of its adoption as printed in brackets: "on the report of the Second Committee
   * (A/58/483/Add.3)".
   */
  readonly adoptedOn: string | null;
  readonly author: string | null;
  /** How it was adopted; null where the text does not say. */
  readonly vote: Vote | null;
  /** Those who submit it, where it is a draft. */
  readonly sponsors: readonly Sponsor[];
  /** BCP 47 language tag. */
  readonly language: string;
  readonly reading: Reading;
  /** False for an excerpt: the source does not hold the whole document. */
  readonly complete: boolean;
  /** The document that holds this one: a compendium, a report, or a resolution that recommends it. */
  readonly partOf: DocumentId | null;
  /** The section of that document in which this one stands. */
  readonly partOfSection: UnitId | null;
  /** The facts above that neither the text nor the catalogue states. */
  readonly lacks: readonly Lack[];
  readonly particulars: readonly Particular[];
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly clauses: readonly Clause[];
  readonly notes: readonly Note[];
  readonly tables: readonly Table[];
  readonly noteReferences: readonly NoteReference[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  readonly organizationCandidates: readonly OrganizationCandidate[];
  readonly mandates: readonly Mandate[];
  readonly replies: readonly Reply[];
  readonly findings: readonly Finding[];
}

/** How a document changes another: a corrigendum, an addendum, a revision, an amendment to a draft. */
export interface Change {
  readonly manner: ChangeManner;
  /** The document that is changed. */
  readonly symbol: DocumentSymbol;
}

export const CHANGE_MANNERS = ['corrects', 'adds-to', 'revises', 'amends'] as const;
export type ChangeManner = (typeof CHANGE_MANNERS)[number];

/** A fact that a document of its type should state, and why it is missing. */
export interface Lack {
  readonly field: string;
  /**
   * The text does not print it (`not-printed`) or is only an excerpt (`excerpt`); the organ's documents never
   * have it (`not-used`); or the document that contains this one states it (`shared`).
   */
  readonly why: LackReason;
}

export type LackReason = 'not-printed' | 'excerpt' | 'not-used' | 'shared';
