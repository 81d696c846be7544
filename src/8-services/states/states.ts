import type { Queries } from '../../../db/queries/index.ts';
import type { StateNameRow, StateRow } from '../../../db/queries/states/states.ts';
import { stateCalled } from '../../references/states/states.ts';
import { required } from '../documents/require.ts';

/** A State with its names by their kind. */
export interface StateWithNames {
  readonly row: StateRow;
  readonly formalName: string;
  readonly otherNames: readonly string[];
  readonly formerNames: readonly Pick<StateNameRow, 'name' | 'from' | 'until'>[];
}

/**
 * @param codeOrName its alpha-3 or alpha-2 code, or one of its names
 * @throws ServiceError NOT_FOUND
 */
export const requireState = async (queries: Queries, codeOrName: string): Promise<StateRow> =>
  required(await queries.states.byId(stateCalled(codeOrName)?.id ?? codeOrName), 'state', codeOrName);

/** @throws ServiceError NOT_FOUND */
export async function stateByCode(queries: Queries, codeOrName: string): Promise<StateWithNames> {
  const row = await requireState(queries, codeOrName);
  const [state] = await statesWithNames(queries, [row]);
  return required(state, 'state', codeOrName);
}

/** Reads the names of a page of States at once. */
export async function statesWithNames(
  queries: Queries,
  rows: readonly StateRow[],
): Promise<StateWithNames[]> {
  const names = Map.groupBy(await queries.states.names(rows.map(({ id }) => id)), ({ stateId }) => stateId);
  return rows.map(row => {
    const own = Map.groupBy(names.get(row.id) ?? [], ({ kind }) => kind);
    return {
      row,
      formalName: own.get('formal')?.[0]?.name ?? row.name,
      otherNames: (own.get('other') ?? []).map(({ name }) => name),
      formerNames: (own.get('former') ?? []).map(({ name, from, until }) => ({ name, from, until })),
    };
  });
}
