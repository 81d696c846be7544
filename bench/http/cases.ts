import type { Ask } from './ask.ts';
import { record } from './record.ts';

/** Requests of one kind, sent in turn and repeatedly. */
export interface Case {
  readonly name: string;
  readonly status: number;
  /** The target ratio to the speed of the bare server. */
  readonly target: number | null;
  readonly asks: readonly Ask[];
}

/** The cases, with requests for the data of the server at `address`. */
export async function findCases(address: string): Promise<Case[]> {
  const { ids, cursors } = await walk(address);
  const clauses = ids.map(id => ({ path: `/v1/clauses/${encodeURIComponent(id)}` }));
  const unchanged = await Promise.all(clauses.map(clause => withEtag(address, clause)));
  const pages = cursors.map(cursor => ({ path: listPath(PAGE, cursor) }));
  const searches = WORDS.map(q => ({ path: `/v1/clauses?${new URLSearchParams({ q })}` }));
  return [
    { name: 'a clause by id', status: 200, target: 0.75, asks: clauses },
    { name: 'the same, unchanged', status: 304, target: 0.85, asks: unchanged },
    { name: `${PAGE} clauses of a list`, status: 200, target: 0.5, asks: pages },
    { name: 'a text filter', status: 200, target: null, asks: searches },
  ];
}

const PAGE = 100;
const STEP = 5;
const MOST_IDS = 500;
const MOST_PAGES = 20;
const WORDS = ['migrants', 'human rights', 'sustainable development', 'women', '"member states"', 'report'];

/** Ids spread over the whole list of clauses, and cursors of full pages (null for the first page). */
async function walk(address: string): Promise<{ ids: string[]; cursors: (string | null)[] }> {
  const ids: string[] = [];
  const starts: { cursor: string | null; before: number }[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    starts.push({ cursor, before: ids.length });
    const { body } = await record(address, { path: listPath(STEP, cursor) });
    const page: { data: { id: string }[]; nextCursor: string | null } = JSON.parse(String(body));
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  const whole = starts.filter(({ before }, index) => index === 0 || before + PAGE <= ids.length);
  return { ids: evenly(ids, MOST_IDS), cursors: evenly(whole, MOST_PAGES).map(({ cursor }) => cursor) };
}

const listPath = (limit: number, cursor: string | null): string =>
  `/v1/clauses?limit=${limit}${cursor === null ? '' : `&cursor=${cursor}`}`;

async function withEtag(address: string, ask: Ask): Promise<Ask> {
  const { headers } = await record(address, ask);
  return { ...ask, headers: { 'if-none-match': String(headers.etag) } };
}

/** At most `most` of the items, evenly spaced. */
function evenly<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}
