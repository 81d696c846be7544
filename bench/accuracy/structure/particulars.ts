import type { ParsedDocument } from '../../../src/model/document.ts';

/** How many documents state a fact about themselves, and which do not. */
export interface ParticularCount {
  readonly name: string;
  readonly said: number;
  readonly lacking: readonly string[];
}

const PARTICULARS = [
  'title',
  'body',
  'session',
  'date',
  'meeting',
  'agendaItems',
  'adoptedOn',
] as const satisfies readonly (keyof ParsedDocument)[];

export function countParticulars(documents: readonly ParsedDocument[]): ParticularCount[] {
  const count = (name: string, isSaid: (document: ParsedDocument) => boolean): ParticularCount => ({
    name,
    said: documents.filter(isSaid).length,
    lacking: documents.filter(document => !isSaid(document)).map(({ symbol }) => symbol),
  });
  return [
    count('symbol', ({ symbolMadeUp }) => !symbolMadeUp),
    ...PARTICULARS.map(name => count(name, document => isThere(document[name]))),
  ];
}

const isThere = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);
