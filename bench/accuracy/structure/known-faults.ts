import { z } from 'zod';
import type { DocumentId } from '../../../src/model/id.ts';
import { addressOf, type ComparedClause } from './compare.ts';
import json from './known-faults.json' with { type: 'json' };
import type { KnownStructure } from './known-structure.ts';

/**
 * A place where the text shows that the known structure is wrong:
 *
 * - `not-a-clause`: it counts something else as a preambular clause, so that all clauses
 *   after it have a wrong ordinal;
 * - `nested`: it puts lettered parts below the part that they follow;
 * - `misread`: a clause's words differ from those of the text.
 */
export type FaultKind = 'not-a-clause' | 'nested' | 'misread';

export interface KnownFault {
  readonly document: DocumentId;
  readonly fault: FaultKind;
  /** "OP10.a", in the count of the known structure. */
  readonly address: string;
  readonly reason: string;
}

const FAULTS = z.array(
  z.strictObject({
    fault: z.enum(['not-a-clause', 'nested', 'misread']),
    reason: z.string().min(1),
    /** Ids of clauses in the count of the known structure: "A_RES_78_230.OP9". */
    clauses: z.array(z.string().regex(/^\w+\.[OP]P\d+(\.[a-z]+)*$/)),
  }),
);

export const KNOWN_FAULTS: readonly KnownFault[] = FAULTS.parse(json).flatMap(({ fault, reason, clauses }) =>
  clauses.map(id => {
    const [document = '', ...steps] = id.split('.');
    return { document: document as DocumentId, fault, reason, address: steps.join('.') };
  }),
);

export interface Sides {
  readonly known: readonly ComparedClause[];
  readonly parsed: readonly ComparedClause[];
}

/** Takes the known faults of a document out of both sides of the comparison; all else stays. */
export function setAside(
  { clauses }: Pick<KnownStructure, 'clauses'>,
  parsed: readonly ComparedClause[],
  faults: readonly KnownFault[],
): Sides {
  const at = (kind: FaultKind): Set<string> =>
    new Set(faults.filter(({ fault }) => fault === kind).map(({ address }) => address));
  const misread = at('misread');
  const isRead = (clause: ComparedClause): boolean => !misread.has(addressOf(clause));
  return {
    known: lifted(withoutStrays(clauses.filter(isRead), at('not-a-clause')), at('nested')),
    parsed: parsed.filter(isRead),
  };
}

function withoutStrays(
  clauses: readonly ComparedClause[],
  strays: ReadonlySet<string>,
): readonly ComparedClause[] {
  if (strays.size === 0) return clauses;
  const ordinals = [...strays].map(address => Number(address.replace(/^PP/, '')));
  return clauses
    .filter(clause => !strays.has(addressOf(clause)))
    .map(clause =>
      clause.kind === 'preambular' ? { ...clause, path: movedUp(clause.path, ordinals) } : clause,
    );
}

function movedUp([ordinal, ...rest]: readonly string[], strays: readonly number[]): string[] {
  const before = strays.filter(stray => stray < Number(ordinal)).length;
  return [String(Number(ordinal) - before), ...rest];
}

/** Moves clauses that are below one of `addresses`, at any depth, to its own level. */
const lifted = (
  clauses: readonly ComparedClause[],
  addresses: ReadonlySet<string>,
): readonly ComparedClause[] =>
  clauses.map(clause => {
    const { kind, path } = clause;
    const depth = path.findIndex((_, end) => addresses.has(addressOf({ kind, path: path.slice(0, end) })));
    return depth < 0 ? clause : { ...clause, path: [...path.slice(0, depth - 1), ...path.slice(-1)] };
  });
