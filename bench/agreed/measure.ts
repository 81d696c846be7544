import type { Db } from '../../db/connection.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { similarWordings } from '../../src/8-api/agreed/agreed-language.ts';
import { LEAST_SIMILARITY } from '../../src/wording/nearness.ts';
import { wordKeys } from '../../src/wording/words.ts';

/** What is asked as the API asks it where nothing else is said. */
export const AS_ASKED = {
  body: 'General Assembly',
  before: null,
  except: null,
  least: LEAST_SIMILARITY,
  limit: 3,
};

/** Milliseconds that half of the questions took at most, 95 of 100, and all. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** How long it takes to find what is near each of the texts, to the answer as the API gives it. */
export async function measureIndex(db: Db, texts: readonly string[]): Promise<Times> {
  const queries = prepareQueries(db);
  return measure(texts, text => similarWordings(queries, text, AS_ASKED));
}

/** How long the text search takes for the same question: which texts have most of these words. It compares none of them. */
export async function measureTextSearch(db: Db, texts: readonly string[]): Promise<Times> {
  const search = db.$client.prepare(
    'select rowid from unit_text where unit_text match ? order by rank limit 200',
  );
  return measure(texts, async text =>
    search.all([...new Set(wordKeys(text))].map(key => `"${key}"`).join(' OR ')),
  );
}

async function measure(texts: readonly string[], ask: (text: string) => Promise<unknown>): Promise<Times> {
  const times: number[] = [];
  for (const text of texts.slice(0, WARMING_UP)) await ask(text);
  for (const text of texts) {
    const started = performance.now();
    await ask(text);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.ceil(share * times.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

const WARMING_UP = 20;
