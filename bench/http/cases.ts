import type { Db } from '../../db/db.ts';
import { toTextQuery } from '../../src/8-services/search/text-query.ts';
import { Random } from '../random.ts';
import { withDatabase } from '../temporary-folder.ts';
import type { Ask } from './ask.ts';
import { askDatasette } from './datasette.ts';
import type { Reading } from './floor-server.ts';
import { record } from './record.ts';

/** Requests of one kind, sent in turn and repeatedly. */
export interface Case {
  readonly name: string;
  readonly status: number;
  /** The target ratios to the floor and to the bare server. */
  readonly targets: { readonly floor?: number; readonly bare?: number };
  readonly asks: readonly Ask[];
  /** What the floor reads for each path; it is left out of a case that it has no part in. */
  readonly readings?: ReadonlyMap<string, Reading>;
  /** What Datasette is asked for the same rows; it is left out of a case that it has no part in. */
  readonly datasette?: readonly Ask[];
}

/** The cases, with requests at random for the data of the database, which the server at `address` serves. */
export async function findCases(address: string, database: string): Promise<Case[]> {
  const { ids, seqs, resolutions, actions, words } = await withDatabase(database, async db =>
    pick(db, new Random(1)),
  );
  const clauses = ids.map(id => ({ path: clausePath(id) }));
  const unchanged: Ask[] = [];
  for (const clause of clauses.slice(0, UNCHANGED)) unchanged.push(await withEtag(address, clause));
  const asksOf = (paths: readonly string[]): Ask[] => paths.map(path => ({ path }));
  const [ofResolutions, filtered] = [asksOf(resolutions), asksOf(actions)];
  return [
    {
      name: 'a clause by id',
      status: 200,
      targets: { floor: 0.85, bare: 0.6 },
      asks: clauses,
      readings: new Map(ids.map(id => [clausePath(id), { ids: [id] }])),
      datasette: seqs.map(seq => askDatasette(database, seq)),
    },
    { name: 'the same, unchanged', status: 304, targets: { bare: 0.85 }, asks: unchanged },
    {
      name: 'up to 100 clauses of a resolution',
      ...LIST,
      asks: ofResolutions,
      readings: await readingsOf(address, ofResolutions),
    },
    {
      name: '100 clauses of a filtered list',
      ...LIST,
      asks: filtered,
      readings: await readingsOf(address, filtered),
    },
    {
      name: 'a search for two words, 20 hits',
      status: 200,
      targets: { floor: 1 / 1.3 },
      asks: words.map(q => ({ path: searchPath(q) })),
      readings: new Map(words.map(q => [searchPath(q), { match: toTextQuery(q) }])),
    },
  ];
}

const LIST = { status: 200, targets: { floor: 0.8, bare: 0.6 } };

const IDS = 2000;
const UNCHANGED = 500;
const RESOLUTIONS = 40;
const ACTIONS = 10;
const SEARCHES = 60;

const clausePath = (id: string): string => `/v1/clauses/${encodeURIComponent(id)}`;
const searchPath = (q: string): string => `/v1/search?${new URLSearchParams({ q })}`;

interface PickedClause {
  readonly id: string;
  readonly seq: number;
  readonly resolution_id: string;
  readonly action: string | null;
  readonly text: string;
}

interface Picked {
  readonly ids: readonly string[];
  /** Of the same clauses. */
  readonly seqs: readonly number[];
  /** Addresses of the clauses of resolutions. */
  readonly resolutions: readonly string[];
  /** Addresses of the clauses that have an action. */
  readonly actions: readonly string[];
  /** Queries. */
  readonly words: readonly string[];
}

function pick({ $client }: Db, random: Random): Picked {
  const clauses = Number($client.prepare('select max(rowid) from clauses').pluck().get());
  const clause = $client.prepare<[number], PickedClause>(
    'select id, clauses.seq, resolution_id, action, text from clauses inner join units using (id) where clauses.rowid = ?',
  );
  const anyClause = (): PickedClause => clause.get(1 + random.below(clauses)) ?? anyClause();
  const [seqs, words] = [new Map<string, number>(), new Set<string>()];
  const [resolutions, actions] = [new Set<string>(), new Set<string>()];
  while (seqs.size < Math.min(IDS, clauses)) {
    const { id, seq } = anyClause();
    seqs.set(id, seq);
  }
  while (resolutions.size < RESOLUTIONS)
    resolutions.add(`/v1/resolutions/${encodeURIComponent(anyClause().resolution_id)}/clauses?limit=100`);
  while (actions.size < ACTIONS) {
    const { action } = anyClause();
    if (action !== null) actions.add(`/v1/clauses?${new URLSearchParams({ action, limit: '100' })}`);
  }
  while (words.size < SEARCHES) {
    const long = anyClause().text.match(/\b[a-z]{5,}\b/g) ?? [];
    if (long.length > 1) words.add(`${random.pick(long)} ${random.pick(long)}`);
  }
  return {
    ids: [...seqs.keys()],
    seqs: [...seqs.values()],
    resolutions: [...resolutions],
    actions: [...actions],
    words: [...words],
  };
}

/** The units that are on pages. */
async function readingsOf(address: string, pages: readonly Ask[]): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  for (const page of pages) {
    const { data }: { data: { id: string }[] } = JSON.parse(String((await record(address, page)).body));
    readings.set(page.path, { ids: data.map(({ id }) => id) });
  }
  return readings;
}

async function withEtag(address: string, ask: Ask): Promise<Ask> {
  const { headers } = await record(address, ask);
  return { ...ask, headers: { 'if-none-match': String(headers.etag) } };
}
