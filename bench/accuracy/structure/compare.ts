import { diffChars } from 'diff';
import type { Clause, ParsedDocument } from '../../../src/model/document.ts';

/**
 * A clause as compared between two structures of one document: kind and path identify
 * it, the text is compared.
 */
export type ComparedClause = Pick<Clause, 'kind' | 'path' | 'text'>;

/**
 * The result of comparing a clause: `exact` has the same letters and digits on both sides, `near` almost the
 * same, `different` neither; `missing` is only in the known structure, `extra` only in the parsed one.
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

/** The clauses that a known structure covers: all but those of annexes. */
export function comparedClauses({ clauses, parts }: ParsedDocument): ComparedClause[] {
  const annexes = new Set(parts.filter(({ kind }) => kind === 'annex').map(({ id }) => id));
  return clauses.filter(({ part }) => part === null || !annexes.has(part));
}

export const addressOf = ({ kind, path }: Pick<ComparedClause, 'kind' | 'path'>): string =>
  `${kind === 'preambular' ? 'PP' : 'OP'}${path.join('.')}`;

/**
 * Compares each clause of either side once: first the known ones in order, then those that are only parsed.
 */
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

/**
 * The part of a text that is compared. Letters with diacritics are dropped: extractions spell them
 * differently.
 */
export const lettersAndDigits = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const LIKENESS = 0.95;
/** Only the beginnings are compared by characters, as two long texts would take too long. */
const COMPARED_LENGTH = 600;

/** About the same length, and at least 95 of 100 characters in common in the same order. */
function isNear(known: string, parsed: string): boolean {
  if (Math.abs(known.length - parsed.length) > (1 - LIKENESS) * known.length + 6) return false;
  const [a, b] = [known.slice(0, COMPARED_LENGTH), parsed.slice(0, COMPARED_LENGTH)];
  const maxEditLength = Math.floor((1 - LIKENESS) * (a.length + b.length));
  return diffChars(a, b, { maxEditLength }) !== undefined;
}
