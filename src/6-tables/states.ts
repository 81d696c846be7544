import type { Row, Rows } from '../../db/insert.ts';
import type { State } from '../model/state.ts';

/** The rows of the authority file: each State, and each name that it has or had. */
export const stateRows = (states: readonly State[]): Rows => ({
  states: states.map(({ id, alpha2, numeric, name, status, successors, until }) => ({
    id,
    alpha2,
    numeric,
    name,
    status,
    successors: [...successors],
    until,
  })),
  stateNames: states.flatMap(nameRows),
});

const nameRows = ({ id: stateId, name, formalName, otherNames, formerNames }: State): Row<'stateNames'>[] => [
  { stateId, kind: 'name', name, from: null, until: null },
  { stateId, kind: 'formal', name: formalName, from: null, until: null },
  ...otherNames.map(other => ({ stateId, kind: 'other' as const, name: other, from: null, until: null })),
  ...formerNames.map(former => ({ stateId, kind: 'former' as const, ...former })),
];
