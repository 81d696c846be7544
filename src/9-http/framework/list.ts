import { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import { type KeysetPage, NO_LIMIT } from '../../../db/queries/list/paging.ts';
import type { JoinedItems } from '../../../db/queries/representations/representations.ts';
import { faceting, paging } from '../schemas/parameters.ts';
import { Answer } from './answer.ts';
import { type Key, readCursor, writeCursor } from './cursor.ts';
import { combinations, inOneForm, numberOfCombinations } from './filters/combinations.ts';
import { itemComponent } from './filters/csv-form.ts';
import { fieldsOfItems } from './filters/fields.ts';
import { mergedRows } from './filters/merged-rows.ts';
import { listOf } from './filters/value-lists.ts';
import {
  type AddOperation,
  type Description,
  okResponse,
  operation,
  type RequestContext,
} from './operation.ts';

/** The parameters of a list's path together with its filters; paging is not among them. */
type ListParameters<Params extends z.ZodObject, Filters extends z.ZodObject> = z.output<Params> &
  Omit<z.output<Filters> & Paging, keyof Paging>;

export interface List<Params extends z.ZodObject, Filters extends z.ZodObject, Selection, Row>
  extends Description {
  readonly params: Params;
  readonly filters: Filters;
  /** The filters that may have several values. What fits any of them is listed; the queries know one at a time. */
  readonly several?: SeveralValues<keyof Filters['shape']>;
  /** The schema of the whole response. */
  readonly page: z.ZodType;
  /**
   * Checks that whatever the path names exists, and turns the request's parameters
   * into what the queries take.
   */
  readonly selection: (queries: Queries, parameters: ListParameters<Params, Filters>) => Promise<Selection>;
  /** A key that sorts before every row's. */
  readonly start: Key;
  readonly rows: (queries: Queries, selection: Selection, page: KeysetPage) => Promise<readonly Row[]>;
  readonly key: (row: Row) => Key;
  /**
   * The items of the page: values, or items that are written already. `beyond` is the first row of the next
   * page, if there is one.
   */
  readonly view: (
    queries: Queries,
    selection: Selection,
    rows: readonly Row[],
    beyond: Row | undefined,
  ) => Promise<readonly unknown[] | JoinedItems>;
  readonly total: (queries: Queries, selection: Selection) => Promise<number>;
  /** Which questions can take more than some 20 milliseconds, however short the page. */
  readonly isCostly?: (filters: z.output<Filters>) => boolean;
  /** Counts for each value of the filters, for lists that offer them. */
  readonly facets?: (queries: Queries, selection: Selection) => Promise<unknown>;
}

interface SeveralValues<Name> {
  /** An item fits one of the values at most. */
  readonly exclusive?: readonly Name[];
  /** An item can fit several of them. */
  readonly shared?: readonly Name[];
}

/** An operation that answers with one page of a list. Paging is by key, so every page costs the same. */
export const list = <Params extends z.ZodObject, Filters extends z.ZodObject, Selection, Row>({
  isCostly = () => false,
  ...definition
}: List<Params, Filters, Selection, Row>): AddOperation =>
  operation({
    ...definition,
    isPlain: true,
    isCostly: query =>
      query.limit * numberOfCombinations(query, severalIn(definition)) > LARGE_PAGE ||
      (query.total === true && canOverlap(definition, query)) ||
      isCostly(query),
    query: queryOf(definition),
    fields: fieldsOfItems(definition.page),
    items: itemComponent(definition.page),
    responses: { 200: { ...okResponse(definition.page)[200], headers: ['Link'] } },
    answer: context => answer(definition, context),
  });

/** The filters, and what every list may be asked. */
const queryOf = <Filters extends z.ZodObject>({
  filters,
  several,
  facets,
}: {
  readonly filters: Filters;
  readonly several?: SeveralValues<keyof Filters['shape']>;
  readonly facets?: unknown;
}) => {
  const withSeveral = severalIn({ several });
  const ofFilters = Object.entries(filters.shape).map(([name, schema]) => [
    name,
    withSeveral.includes(name) ? listOf(schema) : schema,
  ]);
  const shape: z.ZodRawShape = {
    ...Object.fromEntries(ofFilters),
    ...paging,
    ...(facets ? faceting : {}),
  };
  return z.object(shape) as z.ZodObject & z.ZodType<z.output<Filters> & Paging>;
};

/** A page of more items than this can take more than 20 milliseconds, whatever the list. */
const LARGE_PAGE = 100;

type Paging = z.output<z.ZodObject<typeof paging>> & Partial<z.output<z.ZodObject<typeof faceting>>>;

async function answer<Params extends z.ZodObject, Filters extends z.ZodObject, Selection, Row>(
  list: List<Params, Filters, Selection, Row>,
  { dataset, queries, params, query, url }: RequestContext<z.output<Params>, z.output<Filters> & Paging>,
) {
  const { limit, cursor, total, facets, ...filters } = query;
  const parameters = { ...params, ...filters };
  const name = JSON.stringify([dataset.version, list.operationId, inOneForm(parameters)]);
  const after = cursor === undefined ? list.start : readCursor(cursor, name, list.start);
  const selections = await Promise.all(
    combinations(parameters, severalIn(list)).map(one => list.selection(queries, one)),
  );
  const rows = await rowsOf(list, queries, selections, { after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const beyond = rows[limit];
  const nextCursor = last && beyond ? writeCursor(name, list.key(last)) : null;
  const [selection] = selections as [Selection];
  const data = await list.view(queries, selection, page, beyond);
  const others = {
    nextCursor,
    ...(total ? { total: await totalOf(list, queries, selections, canOverlap(list, parameters)) } : {}),
    ...(facets ? { facets: await list.facets?.(queries, selection) } : {}),
  };
  const body = typeof data === 'function' ? writtenPage(data, others) : { data, ...others };
  if (nextCursor === null) return new Answer(body);
  return new Answer(body, { headers: { link: `<${withCursor(url, nextCursor)}>; rel="next"` } });
}

const rowsOf = async <Params extends z.ZodObject, Filters extends z.ZodObject, Selection, Row>(
  list: List<Params, Filters, Selection, Row>,
  queries: Queries,
  selections: readonly Selection[],
  page: KeysetPage,
): Promise<readonly Row[]> =>
  mergedRows(await Promise.all(selections.map(selection => list.rows(queries, selection, page))), list.key);

/** @param overlap whether an item can be in several selections: then all are read, and counted by their keys */
async function totalOf<Params extends z.ZodObject, Filters extends z.ZodObject, Selection, Row>(
  list: List<Params, Filters, Selection, Row>,
  queries: Queries,
  selections: readonly Selection[],
  overlap: boolean,
): Promise<number> {
  if (overlap)
    return (await rowsOf(list, queries, selections, { after: list.start, limit: NO_LIMIT })).length;
  const totals = await Promise.all(selections.map(selection => list.total(queries, selection)));
  return totals.reduce((sum, total) => sum + total, 0);
}

/** Whether one item can fit several combinations of the values that are asked for. */
const canOverlap = (
  { several }: { readonly several?: SeveralValues<PropertyKey> | undefined },
  parameters: object,
): boolean => numberOfCombinations(parameters, (several?.shared ?? []).map(String)) > 1;

const severalIn = ({
  several: { exclusive = [], shared = [] } = {},
}: {
  readonly several?: SeveralValues<PropertyKey> | undefined;
}): readonly string[] => [...exclusive, ...shared].map(String);

/** A page whose items are written already. */
const writtenPage = (items: JoinedItems, others: object): Buffer =>
  items('{"data":[', `],${JSON.stringify(others).slice(1)}`);

/** The same address with another cursor. */
function withCursor(url: string, cursor: string): string {
  const [path = '', search] = url.split('?', 2);
  const query = new URLSearchParams(search);
  query.set('cursor', cursor);
  return `${path}?${query}`;
}
