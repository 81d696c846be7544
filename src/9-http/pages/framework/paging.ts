import { z } from 'zod';
import { type Key, readCursor, writeCursor } from '../../framework/cursor.ts';
import { type Filters, withQuery } from './addresses.ts';
import { EMPTY, type Html, html } from './html.ts';

/** The field of a list that says where it continues. */
export const continuing = { after: z.string().max(500).optional() };

/** A page of a list, whose pages all cost the same. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** A link to the next page; empty on the last. */
  readonly next: Html;
}

export interface PagedList<Row> {
  /** The address of the list without its query. */
  readonly path: string;
  readonly filters: Filters;
  /** Where it continues: `after` of its address. */
  readonly after: string | undefined;
  /** A key that sorts before every row's. */
  readonly start: Key;
  readonly size: number;
  readonly read: (page: { after: Key; limit: number }) => Promise<readonly Row[]>;
  readonly key: (row: Row) => Key;
}

/** @throws Problem invalid-cursor, of an address that belongs to another data set */
export async function listPage<Row>(list: PagedList<Row>): Promise<ListPage<Row>> {
  const name = withQuery(list.path, list.filters);
  const after = list.after === undefined ? list.start : readCursor(list.after, name, list.start);
  const found = await list.read({ after, limit: list.size + 1 });
  const rows = found.slice(0, list.size);
  const last = rows.at(-1);
  if (last === undefined || found.length <= list.size) return { rows, next: EMPTY };
  const address = withQuery(list.path, { ...list.filters, after: writeCursor(name, list.key(last)) });
  return {
    rows,
    next: html`<p class="next"><a class="button" rel="next" href="${address}">Further on</a></p>`,
  };
}
