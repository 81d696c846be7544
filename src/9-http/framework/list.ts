import { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import type { KeysetPage } from '../../../db/queries/list/paging.ts';
import { faceting, paging } from '../schemas/parameters.ts';
import { type Key, readCursor, writeCursor } from './cursor.ts';
import { type AddOperation, type Asked, type Description, okResponse, operation } from './operation.ts';

/** What a list is asked with: the parameters of its path and its filters. */
type Wanted<Params extends z.ZodObject, Filters extends z.ZodObject> = z.output<Params> & z.output<Filters>;

export interface List<Params extends z.ZodObject, Filters extends z.ZodObject, Of, Row>
  extends Omit<Description, 'query'> {
  readonly params: Params;
  readonly filters: Filters;
  /** The schema of the whole answer. */
  readonly page: z.ZodType;
  /** Checks that there is what the path names, and turns what was asked into what the queries take. */
  readonly of: (queries: Queries, wanted: Wanted<Params, Filters>) => Promise<Of>;
  /** The key before all others. */
  readonly start: Key;
  readonly rows: (queries: Queries, of: Of, stretch: KeysetPage) => Promise<readonly Row[]>;
  readonly key: (row: Row) => Key;
  /** `beyond` is the first row of the next page, if there is one. */
  readonly view: (
    queries: Queries,
    of: Of,
    rows: readonly Row[],
    beyond: Row | undefined,
  ) => Promise<unknown>;
  readonly total: (queries: Queries, of: Of) => Promise<number>;
  /** Counts by the values of the filters, for lists that have them. */
  readonly facets?: (queries: Queries, of: Of) => Promise<unknown>;
}

/** An operation that answers with a page of a list, by the keys of its rows: any page costs what the first one does. */
export const list = <Params extends z.ZodObject, Filters extends z.ZodObject, Of, Row>(
  of: List<Params, Filters, Of, Row>,
): AddOperation =>
  operation({
    ...of,
    query: z.object({ ...of.filters.shape, ...paging, ...(of.facets ? faceting : {}) }),
    responses: okResponse(of.page),
    answer: asked => answer(of, asked as Asked<z.output<Params>, z.output<Filters> & Paging>),
  });

type Paging = z.output<z.ZodObject<typeof paging>> & Partial<z.output<z.ZodObject<typeof faceting>>>;

async function answer<Params extends z.ZodObject, Filters extends z.ZodObject, Of, Row>(
  list: List<Params, Filters, Of, Row>,
  { dataset, queries, params, query, url, reply }: Asked<z.output<Params>, z.output<Filters> & Paging>,
) {
  const { limit, cursor, total, facets, ...filters } = query;
  const wanted = { ...params, ...filters } as unknown as Wanted<Params, Filters>;
  const name = JSON.stringify([dataset.version, list.operationId, wanted]);
  const after = cursor === undefined ? list.start : readCursor(cursor, name, list.start);
  const of = await list.of(queries, wanted);
  const rows = await list.rows(queries, of, { after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const beyond = rows[limit];
  const nextCursor = last && beyond ? writeCursor(name, list.key(last)) : null;
  if (nextCursor !== null) reply.header('link', `<${withCursor(url, nextCursor)}>; rel="next"`);
  return {
    data: await list.view(queries, of, page, beyond),
    nextCursor,
    ...(total ? { total: await list.total(queries, of) } : {}),
    ...(facets ? { facets: await list.facets?.(queries, of) } : {}),
  };
}

/** The same address, but for its cursor. */
function withCursor(url: string, cursor: string): string {
  const [path = '', search] = url.split('?', 2);
  const query = new URLSearchParams(search);
  query.set('cursor', cursor);
  return `${path}?${query}`;
}
