import { setImmediate } from 'node:timers/promises';
import { openAgain } from '../../8-services/dataset/dataset-reference.ts';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { textOf } from '../framework/answer.ts';
import type { StandaloneOperation } from '../framework/standalone.ts';

/** An item of a list as its operation sends it. */
export type Item = Readonly<Record<string, unknown>>;

interface Page {
  readonly data: readonly Item[];
  readonly nextCursor: string | null;
}

/** Pages are read in order, and none of them twice. */
const CACHE_MIB = 2;

/** Other requests wait for a page: so many items take some milliseconds, whatever the list. */
const LIMIT = 50;

/**
 * All items of a list, page by page, as its operation sends them. Other requests are answered between two
 * pages, no more than one page is in memory, and all are of one data set, even if it is replaced meanwhile.
 */
export async function* pagesOf(
  { answer, path }: StandaloneOperation,
  dataset: Dataset,
): AsyncGenerator<readonly Item[]> {
  const own = openAgain(dataset, CACHE_MIB);
  try {
    let cursor: string | undefined;
    do {
      const query = { limit: LIMIT, total: false, cursor };
      const { body } = await answer(own.dataset, {
        params: {},
        query,
        url: path,
        accept: undefined,
        refusal: null,
      });
      const { data, nextCursor }: Page = JSON.parse(textOf(body));
      yield data;
      cursor = nextCursor ?? undefined;
      await setImmediate();
    } while (cursor !== undefined);
  } finally {
    own.close();
  }
}

/** How many items a list has. */
export async function itemsOf({ answer, path }: StandaloneOperation, dataset: Dataset): Promise<number> {
  const query = { limit: 1, total: true };
  const { body } = await answer(dataset, { params: {}, query, url: path, accept: undefined, refusal: null });
  return JSON.parse(textOf(body)).total;
}
