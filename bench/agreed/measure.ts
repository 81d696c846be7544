import Database from 'better-sqlite3';
import type { Db } from '../../db/db.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { findMatter } from '../../src/8-services/agreed-language/find-matter.ts';
import { findWordings } from '../../src/8-services/agreed-language/find-wordings.ts';
import { similarWordings } from '../../src/8-services/agreed-language/similar-wordings.ts';
import { wordKeys } from '../../src/wording/words.ts';

/** The API's default query. */
export const DEFAULT_QUERY = {
  body: 'General Assembly',
  before: null,
  except: null,
  forebears: [],
  series: null,
  least: null,
  limit: 3,
};

/** Percentiles of query times, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** The 95th percentile of processor time, whatever else the machine did. */
  readonly busy95: number;
}

/** The parts of an answer that are timed. */
export interface AnswerTimes {
  /** The wordings near to a clause. */
  readonly wordings: Times;
  /** What says the like of it. */
  readonly matter: Times;
  /** Both, up to the answer that the API gives, for a draft of 20 clauses. */
  readonly draft: Times;
}

const CLAUSES_OF_DRAFT = 20;

export async function measureAnswers(db: Db, texts: readonly string[]): Promise<AnswerTimes> {
  const queries = prepareQueries(db);
  const drafts = texts.flatMap((_, at) =>
    at % CLAUSES_OF_DRAFT === 0 ? [texts.slice(at, at + CLAUSES_OF_DRAFT)] : [],
  );
  return {
    wordings: await measure(texts, text => findWordings(queries, text, DEFAULT_QUERY)),
    matter: await measure(texts, text => findMatter(queries, text, DEFAULT_QUERY, NONE)),
    draft: await measure(drafts, async clauses => {
      for (const text of clauses) await similarWordings(queries, text, DEFAULT_QUERY);
    }),
  };
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Times SQLite's own index of words (FTS5, in memory) for the same texts: it ranks the texts that share words
 * with each, the rarer the better, and does not compare wordings.
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

async function measure<Question>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<unknown>,
): Promise<Times> {
  const times: number[] = [];
  const busy: number[] = [];
  for (const question of questions.slice(0, WARMING_UP)) await ask(question);
  for (const question of questions) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    await ask(question);
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
