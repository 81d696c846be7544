import type { Dataset } from '../dataset/dataset-store.ts';
import { meantId, type NearId } from '../spelling/meant-id.ts';

/** One of several clauses that are asked for at once. */
export interface BatchedClause {
  /** The id as it was given. */
  readonly asked: string;
  /** What the API answers about the clause, in JSON; null if there is none. */
  readonly json: string | null;
  /** What may have been meant, if there is none. */
  readonly near: readonly NearId[];
}

/** What is near is looked for in all documents, so for no more ids than somebody will read about. */
const MOST_MISSING = 20;

/** The clauses with the given ids, in any spelling, in the order given. */
export async function clauseBatch(dataset: Dataset, ids: readonly string[]): Promise<BatchedClause[]> {
  const batch: BatchedClause[] = [];
  let missing = 0;
  for (const asked of ids) {
    const one = await clauseNamed(dataset, asked, missing < MOST_MISSING);
    if (one.json === null) missing += 1;
    batch.push(one);
  }
  return batch;
}

async function clauseNamed(dataset: Dataset, asked: string, withNear: boolean): Promise<BatchedClause> {
  const jsonOf = (id: string) => dataset.queries.representations.unit('clause', id);
  const json = await jsonOf(asked);
  if (json !== undefined) return { asked, json, near: [] };
  const { id, near } = await meantId(dataset, 'clause', asked, withNear);
  return { asked, json: (id === null ? undefined : await jsonOf(id)) ?? null, near };
}
