import { addressOf, type ComparedClause } from './compare.ts';
import type { FaultKind, KnownFault } from './known-faults.ts';
import type { KnownStructure } from './known-structure.ts';

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
  const at = (...kinds: FaultKind[]): Set<string> =>
    new Set(faults.filter(({ fault }) => kinds.includes(fault)).map(({ address }) => address));
  const misread = at('misread');
  const isRead = (clause: ComparedClause): boolean => !misread.has(addressOf(clause));
  const places = new Map(faults.flatMap(({ address, place }) => (place === null ? [] : [[address, place]])));
  const placed = replaced(lifted(distinct(clauses), at('nested')), places);
  return {
    known: withoutStrays(placed, at('not-a-clause', 'of-a-draft')).filter(isRead),
    parsed: withoutStrays(distinct(parsed), at('left-out')).filter(isRead),
  };
}

/** The clauses that stand at one place told apart: the second at "OP3.•" is "OP3.•~2". */
export function distinct(clauses: readonly ComparedClause[]): ComparedClause[] {
  const counts = new Map<string, number>();
  return clauses.map(clause => {
    const address = addressOf(clause);
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    const [last = '', ...above] = clause.path.toReversed();
    return count === 1 ? clause : { ...clause, path: [...above.toReversed(), `${last}~${count}`] };
  });
}

/** Puts clauses where the text has them. */
const replaced = (
  clauses: readonly ComparedClause[],
  places: ReadonlyMap<string, string>,
): readonly ComparedClause[] =>
  clauses.map(clause => {
    const place = places.get(addressOf(clause));
    return place === undefined ? clause : { ...clause, path: place.slice(2).split('.') };
  });

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
