import type {
  RelatedWorkRow,
  WorkDateRow,
  WorkRow,
  WorkTitleRow,
} from '../../../db/queries/citations/works.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { required } from '../documents/require.ts';

/** A work, what citing texts say of it, and the works that it is related to. */
export interface WorkWithSayings {
  readonly work: WorkRow;
  readonly dates: readonly WorkDateRow[];
  readonly titles: readonly WorkTitleRow[];
  /** What it corrects, revises, adds to or is contained in. */
  readonly relatesTo: readonly RelatedWorkRow[];
  /** What corrects, revises or adds to it, or is contained in it. */
  readonly isRelatedTo: readonly RelatedWorkRow[];
}

/** @throws ServiceError NOT_FOUND */
export async function workById(queries: Queries, id: string): Promise<WorkWithSayings> {
  const work = required(await queries.works.byId(id), 'work', id);
  return {
    work,
    dates: await queries.works.dates([id]),
    titles: await queries.works.titles([id]),
    relatesTo: await queries.works.relatesTo(id),
    isRelatedTo: await queries.works.isRelatedTo(id),
  };
}
