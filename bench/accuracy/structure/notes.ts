import type { ParsedDocument } from '../../../src/model/document.ts';

export interface NoteCounts {
  readonly found: number;
  readonly documents: number;
  /** Each number missing between 1 and the last, as "A/RES/78/1: 4". */
  readonly gaps: readonly string[];
  readonly references: number;
  readonly tied: number;
  /** Each mark without a note, as "A_RES_78_1.OP3: 4". */
  readonly untied: readonly string[];
}

export function countNotes(documents: readonly ParsedDocument[]): NoteCounts {
  const references = documents.flatMap(({ noteReferences }) => noteReferences);
  const untied = references.filter(({ note }) => note === null);
  return {
    found: documents.flatMap(({ notes }) => notes).length,
    documents: documents.filter(({ notes }) => notes.length > 0).length,
    gaps: documents.flatMap(({ symbol, notes }) =>
      missingNumbers(notes.map(({ label }) => label)).map(number => `${symbol}: ${number}`),
    ),
    references: references.length,
    tied: references.length - untied.length,
    untied: untied.map(({ unit, label }) => `${unit}: ${label}`),
  };
}

function missingNumbers(labels: readonly string[]): number[] {
  const numbers = new Set(labels.filter(label => /^\d+$/.test(label)).map(Number));
  const last = Math.max(0, ...numbers);
  return Array.from({ length: last }, (_, index) => index + 1).filter(number => !numbers.has(number));
}
