import Database from 'better-sqlite3';
import type { Db } from '../../db/db.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { similarWordings } from '../../src/8-services/agreed-language/similar-wordings.ts';
import { MIN_SIMILARITY } from '../../src/wording/near-wordings.ts';
import { wordKeys } from '../../src/wording/words.ts';

/** What is asked as the API asks it where nothing else is said. */
export const AS_ASKED = {
  body: 'General Assembly',
  before: null,
  except: null,
  forebears: [],
  least: MIN_SIMILARITY,
  limit: 3,
};

/** Milliseconds that half of the questions took at most, 95 of 100, and all. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** The same of 95 of 100, but for the time in which others had the processor. */
  readonly busy95: number;
}

/** How long it takes to find what is near each of the texts, to the answer as the API gives it. */
export async function measureIndex(db: Db, texts: readonly string[]): Promise<Times> {
  const queries = prepareQueries(db);
  return measure(texts, text => similarWordings(queries, text, AS_ASKED));
}

/**
 * How long an index of words takes for the same question, without a comparison: which texts have most of these words, the
 * rarer the better. It is SQLite's own (FTS5), in memory.
 */
export async function measureTextSearch(db: Db, texts: readonly string[]): Promise<Times> {
  const index = new Database(':memory:');
  index.exec(`create virtual table words using fts5(text, content = '')`);
  const insert = index.prepare('insert into words (rowid, text) values (?, ?)');
  const clauses = db.$client.prepare('select clauses.seq, text from clauses join units using (id)').raw();
  index.transaction(() => {
    for (const clause of clauses.iterate()) insert.run(...(clause as unknown[]));
  })();
  const search = index.prepare('select rowid from words where words match ? order by rank limit 200');
  const times = await measure(texts, async text =>
    search.all([...new Set(wordKeys(text))].map(key => `"${key}"`).join(' OR ')),
  );
  index.close();
  return times;
}

async function measure(texts: readonly string[], ask: (text: string) => Promise<unknown>): Promise<Times> {
  const times: number[] = [];
  const busy: number[] = [];
  for (const text of texts.slice(0, WARMING_UP)) await ask(text);
  for (const text of texts) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    await ask(text);
    times.push(performance.now() - started);
    const { user, system } = process.cpuUsage(used);
    busy.push((user + system) / 1000);
  }
  return { p50: at(times, 0.5), p95: at(times, 0.95), most: at(times, 1), busy95: at(busy, 0.95) };
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

const WARMING_UP = 20;
