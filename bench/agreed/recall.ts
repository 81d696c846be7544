import type { Db } from '../../db/db.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { findWordings } from '../../src/8-services/agreed-language/find-wordings.ts';
import { nearest } from '../../src/wording/near-wordings.ts';
import { type Wording, wordingOf } from '../../src/wording/word-diff.ts';
import { DEFAULT_QUERY } from './measure.ts';

/** How much the index finds of what a comparison with every wording finds. */
export interface Recall {
  readonly texts: number;
  /** Texts that have a near wording, and those of them whose nearest, or one as near, is found. */
  readonly withNear: number;
  readonly nearestFound: number;
  readonly pairs: number;
  readonly pairsFound: number;
}

/** @param least the least similarity of a near wording */
export async function measureRecall(db: Db, texts: readonly string[], least: number): Promise<Recall> {
  const queries = prepareQueries(db);
  const all = wordingsOf(db);
  const recall = { texts: texts.length, withNear: 0, nearestFound: 0, pairs: 0, pairsFound: 0 };
  for (const text of texts) {
    const near = nearest(wordingOf(text), all, { least, most: Infinity });
    const found = await findWordings(queries, text, { ...DEFAULT_QUERY, least, limit: Infinity });
    const ids = new Set(found.map(({ wordingId }) => wordingId));
    recall.withNear += near.length > 0 ? 1 : 0;
    recall.nearestFound += near.length > 0 && similarity(near) === similarity(found) ? 1 : 0;
    recall.pairs += near.length;
    recall.pairsFound += near.filter(({ id }) => ids.has(id)).length;
  }
  return recall;
}

const similarity = ([first]: readonly { comparison: { similarity: number } }[]): number | undefined =>
  first?.comparison.similarity;

const wordingsOf = (db: Db): { id: number; wording: Wording }[] =>
  (
    db.$client
      .prepare(
        `select wording_id as id, units.text from wording_uses join units on units.seq = wording_uses.seq
         group by wording_id`,
      )
      .all() as { id: number; text: string }[]
  ).map(({ id, text }) => ({ id, wording: wordingOf(text) }));
