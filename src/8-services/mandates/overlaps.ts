import type { Queries } from '../../../db/queries/index.ts';
import type { OverlapGroupRow, OverlapMemberRow, OverlapRow } from '../../../db/queries/mandates/overlaps.ts';
import { stemsOf } from '../../../db/stems.ts';
import type { Range } from '../../model/range.ts';
import { placedWords } from '../../wording/words.ts';
import { required } from '../documents/require.ts';

/** A mandate that asks the like of another. */
export interface MandateOverlap extends OverlapRow {
  /** Where the words that both ask for stand in the text of its clause. */
  readonly words: readonly Range[];
}

/** Mandates that ask the like, in the order of the data set. */
export interface OverlapGroup {
  readonly group: OverlapGroupRow;
  readonly mandates: readonly OverlapMemberRow['mandate'][];
}

/** @throws ServiceError NOT_FOUND */
export const requireMandate = async (queries: Queries, id: string): Promise<string> =>
  required(await queries.mandates.byId(id), 'mandate', id).mandate.id;

/** Adds to overlaps the words that show them. */
export function withSharedWords(rows: readonly OverlapRow[]): MandateOverlap[] {
  const words = rows.map(({ other }) => placedWords(other.text));
  const stems = stemsOf([...new Set(words.flat().map(({ key }) => key))]);
  return rows.map((row, index) => {
    const shared = new Set(row.overlap.stems);
    return {
      ...row,
      words: (words[index] ?? [])
        .filter(({ key }) => shared.has(stems.get(key) ?? key))
        .map(({ start, end }) => ({ start, end })),
    };
  });
}

/** Reads the mandates of a page of groups at once. */
export async function groupsWithMandates(
  queries: Queries,
  groups: readonly OverlapGroupRow[],
): Promise<OverlapGroup[]> {
  const members = Map.groupBy(
    await queries.overlaps.members(groups.map(({ id }) => id)),
    ({ group }) => group,
  );
  return groups.map(group => ({
    group,
    mandates: (members.get(group.id) ?? []).map(({ mandate }) => mandate),
  }));
}
