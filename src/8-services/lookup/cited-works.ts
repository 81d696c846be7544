import type { Queries } from '../../../db/queries/index.ts';
import { type Agreement, consensus } from '../../citation-rules/agreed.ts';
import type { FoundCitation } from '../../pipeline/sent-text.ts';
import { symbolWorkId } from '../../references/work-id.ts';

/** What the documents of the data set agree on about a work whose text it does not have. */
export interface CitedWork {
  readonly date: Agreement | null;
  readonly title: Agreement | null;
}

/** Works by their ids, which are those that their documents would have. */
export type CitedWorks = ReadonlyMap<string, CitedWork>;

/** Reads what is said of the works that citations name by a symbol, but not of those that the data set has. */
export async function readCitedWorks(
  queries: Queries,
  citations: readonly FoundCitation[],
): Promise<CitedWorks> {
  const ids = citations.flatMap(({ symbol }) => (symbol === null ? [] : symbolWorkId(symbol)));
  const outside = (await queries.works.byIds([...new Set(ids)])).filter(
    ({ documentId }) => documentId === null,
  );
  const cited = outside.map(({ id }) => id);
  const dates = Map.groupBy(await queries.works.dates(cited), ({ workId }) => workId);
  const titles = Map.groupBy(await queries.works.titles(cited), ({ workId }) => workId);
  return new Map(
    cited.map(id => [
      id,
      {
        date: consensus((dates.get(id) ?? []).map(({ date, ...said }) => ({ ...said, value: date }))),
        title: consensus((titles.get(id) ?? []).map(({ title, ...said }) => ({ ...said, value: title }))),
      },
    ]),
  );
}
