import type { ParsedDocument } from '../../../src/model/document.ts';
import { type Matches, matchesOf } from '../matches.ts';

/** How far two readings of the same documents agree. */
export interface Agreement {
  readonly name: string;
  /** The units of each kind: equal ones have the same letters and figures. */
  readonly units: Readonly<Record<UnitKind, Matches<string>>>;
  /** The rows of tables: equal ones have the same cells. */
  readonly rows: Matches<string>;
  /** The numbers of paragraphs. */
  readonly numbers: Matches<string>;
}

export const UNIT_KINDS = ['particulars', 'sections', 'paragraphs', 'clauses', 'notes', 'tables'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export function agreementOf(
  name: string,
  one: readonly ParsedDocument[],
  other: readonly ParsedDocument[],
): Agreement {
  const matches = (kind: UnitKind): Matches<string> =>
    matchesOf(textsOf(one, kind), textsOf(other, kind), lettersOf);
  return {
    name,
    units: {
      particulars: matches('particulars'),
      sections: matches('sections'),
      paragraphs: matches('paragraphs'),
      clauses: matches('clauses'),
      notes: matches('notes'),
      tables: matches('tables'),
    },
    rows: matchesOf(rowsOf(one), rowsOf(other), row => row.split(BETWEEN_CELLS).map(lettersOf).join('|')),
    numbers: matchesOf(numbersOf(one), numbersOf(other), number => number),
  };
}

/** The share of what both readings have together that is in both; null where neither has any. */
export function shareOf(matches: readonly Matches<string>[]): number | null {
  const both = sum(matches.map(({ right }) => 2 * right));
  const all = both + sum(matches.map(({ extra, missing }) => extra.length + missing.length));
  return all === 0 ? null : both / all;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The text of each unit behind its enumerator or label. */
const textsOf = (documents: readonly ParsedDocument[], kind: UnitKind): string[] =>
  documents.flatMap(document =>
    kind === 'notes'
      ? document.notes.map(({ label, text }) => `${label} ${text}`)
      : document[kind].map(({ enumerator, text }) => `${enumerator ?? ''} ${text}`.trim()),
  );

const BETWEEN_CELLS = ' | ';

const rowsOf = (documents: readonly ParsedDocument[]): string[] =>
  documents.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.map(row => row.map(({ text }) => text).join(BETWEEN_CELLS))),
  );

const numbersOf = (documents: readonly ParsedDocument[]): string[] =>
  documents.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ number, label }) => (number === null ? [] : label)),
  );

/** Letters and figures alone: files of different kinds differ in blanks, hyphens and quotation marks. */
const lettersOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
