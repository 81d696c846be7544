import { diffChars } from 'diff';
import type { Clause, ParsedDocument } from '../../../src/model/document.ts';

/** What two structures of one document are compared by: the kind and the path of a clause say which, the text says what. */
export type ComparedClause = Pick<Clause, 'kind' | 'path' | 'text'>;

/**
 * What became of a clause: `exact` has the same letters and digits on both sides, `near` almost the same, `different`
 * neither; `missing` was not parsed, `extra` was parsed and is not known.
 */
export type Fate = 'exact' | 'near' | 'different' | 'missing' | 'extra';

export interface Comparison {
  /** "PP3", "OP10.a": the end of the clause's id. */
  readonly address: string;
  readonly kind: 'preambular' | 'operative' | 'lettered part';
  readonly fate: Fate;
  readonly known: string | null;
  readonly parsed: string | null;
}

/** The clauses of a document that a known structure speaks of; those of annexes are none. */
export function comparedClauses({ clauses, parts }: ParsedDocument): ComparedClause[] {
  const annexes = new Set(parts.filter(({ kind }) => kind === 'annex').map(({ id }) => id));
  return clauses.filter(({ part }) => part === null || !annexes.has(part));
}

export const addressOf = ({ kind, path }: Pick<ComparedClause, 'kind' | 'path'>): string =>
  `${kind === 'preambular' ? 'PP' : 'OP'}${path.join('.')}`;

/** Every clause of either side once: those that are known in their order, then those that are not. */
export function compareClauses(
  known: readonly ComparedClause[],
  parsed: readonly ComparedClause[],
): Comparison[] {
  const knownBy = new Map(known.map(clause => [addressOf(clause), clause]));
  const parsedBy = new Map(parsed.map(clause => [addressOf(clause), clause]));
  return [...new Map([...knownBy, ...parsedBy])].map(([address, { kind, path }]) => {
    const texts = {
      known: knownBy.get(address)?.text ?? null,
      parsed: parsedBy.get(address)?.text ?? null,
    };
    return { address, kind: path.length > 1 ? 'lettered part' : kind, fate: fateOf(texts), ...texts };
  });
}

function fateOf({ known, parsed }: Pick<Comparison, 'known' | 'parsed'>): Fate {
  if (parsed === null) return 'missing';
  if (known === null) return 'extra';
  const [a, b] = [lettersAndDigits(known), lettersAndDigits(parsed)];
  return a === b ? 'exact' : isNear(a, b) ? 'near' : 'different';
}

/** What is compared of a text. Letters with marks fall away on both sides, as extractions differ in how they spell them. */
export const lettersAndDigits = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const LIKENESS = 0.95;
/** Beginnings are enough to tell; a comparison of two long texts by characters takes too long. */
const COMPARED = 600;

/** About the same length, and at least 95 of 100 characters in common in the same order. */
function isNear(known: string, parsed: string): boolean {
  if (Math.abs(known.length - parsed.length) > (1 - LIKENESS) * known.length + 6) return false;
  const [a, b] = [known.slice(0, COMPARED), parsed.slice(0, COMPARED)];
  const maxEditLength = Math.floor((1 - LIKENESS) * (a.length + b.length));
  return diffChars(a, b, { maxEditLength }) !== undefined;
}
