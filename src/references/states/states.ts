import { plainName } from '../../model/plain-name.ts';
import type { FormerName, State, StateId, StateStatus } from '../../model/state.ts';
import records from './states.json' with { type: 'json' };

/** A record as the data file has it, without the fields that have their default value. */
interface StateRecord {
  readonly id: string;
  readonly alpha2: string;
  readonly numeric: string;
  readonly name: string;
  /** Left out where it is the short name. */
  readonly formalName?: string;
  readonly status?: string;
  readonly otherNames?: readonly string[];
  readonly formerNames?: readonly { readonly name: string; readonly from?: number; readonly until: number }[];
  readonly successors?: readonly string[];
  readonly until?: number;
}

/** The authority file of States, in the order of their ids. */
export const STATES: readonly State[] = (records as readonly StateRecord[]).map(record => ({
  id: record.id as StateId,
  alpha2: record.alpha2,
  numeric: record.numeric,
  name: record.name,
  formalName: record.formalName ?? record.name,
  status: (record.status ?? 'member') as StateStatus,
  otherNames: record.otherNames ?? [],
  formerNames: (record.formerNames ?? []).map(({ name, from = null, until }) => ({ name, from, until })),
  successors: (record.successors ?? []) as readonly StateId[],
  until: record.until ?? null,
}));

/** A State under one of its names, with the last year in which the name was its own. */
interface Named {
  readonly state: State;
  readonly until: number;
}

/** By the plain form of each name; of several States with one name, the one that had it first comes first. */
const BY_NAME: ReadonlyMap<string, readonly Named[]> = Map.groupBy(
  STATES.flatMap(state => namesOf(state)).sort((a, b) => a.until - b.until),
  ({ name }) => plainName(name),
);

const BY_CODE: ReadonlyMap<string, State> = new Map(
  STATES.flatMap(state => [state.id, state.alpha2].map(code => [code, state] as const)).reverse(),
);

/**
 * The State with this name: its short or formal name, one that it had, or another spelling that is in use.
 * Case, accents, and the make of apostrophes and hyphens do not matter, nor does an article before it.
 *
 * @param year the year of the text, which tells apart States that had one name: Yugoslavia until 1992 and
 *   since
 */
export function stateNamed(name: string, year: number | null = null): State | null {
  const named = BY_NAME.get(plainName(name)) ?? [];
  return (named.find(({ until }) => (year ?? Infinity) <= until) ?? named.at(-1))?.state ?? null;
}

/** The State with this alpha-3 or alpha-2 code, in either case, or with this name; null if there is none. */
export const stateCalled = (codeOrName: string): State | null =>
  BY_CODE.get(codeOrName.toUpperCase()) ?? stateNamed(codeOrName);

function namesOf(state: State): (Named & { readonly name: string })[] {
  const until = state.until ?? Infinity;
  const current = [...new Set([state.name, state.formalName, ...state.otherNames])];
  return [
    ...current.map(name => ({ name, state, until })),
    ...state.formerNames.map((former: FormerName) => ({ name: former.name, state, until: former.until })),
  ];
}
