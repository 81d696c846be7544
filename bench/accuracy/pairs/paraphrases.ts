import type { Db } from '../../../db/db.ts';
import { sql } from '../../../db/drizzle.cjs';
import { prepareQueries } from '../../../db/queries/index.ts';
import { DEFAULT_OPTIONS } from '../../../src/8-services/agreed-language/agreed-language.ts';
import { similarWordings } from '../../../src/8-services/agreed-language/similar-wordings.ts';
import { withSeededDatabase } from '../../temporary-folder.ts';
import labels from '../labels/paraphrases.json' with { type: 'json' };

/** A clause put in other words by somebody who remembers what it says. */
export interface Paraphrase {
  readonly clause: string;
  readonly text: string;
}

/** A paraphrase, and at which place its clause was found; null where it was not among the first ten. */
export interface FoundParaphrase extends Paraphrase {
  readonly place: number | null;
}

const FIRST = 10;

/** Looks for the labelled paraphrases over a database of the documents in `paths`; clauses that it lacks are left out. */
export const paraphrasesOver = (paths: readonly string[]): Promise<FoundParaphrase[]> =>
  withSeededDatabase(paths, db => findParaphrases(db, labels.paraphrases));

/** The place of each clause among the wordings and the matter that its paraphrase finds. */
export async function findParaphrases(
  db: Db,
  paraphrases: readonly Paraphrase[],
): Promise<FoundParaphrase[]> {
  const queries = prepareQueries(db);
  const wordingOf = (clause: string): number | undefined =>
    db.get<{ id: number }>(
      sql`select wording_id as id from wording_uses join clauses using (seq) where clauses.id = ${clause}`,
    )?.id;
  const found: FoundParaphrase[] = [];
  for (const paraphrase of paraphrases) {
    const sought = wordingOf(paraphrase.clause);
    if (sought === undefined) continue;
    const search = { ...DEFAULT_OPTIONS, limit: FIRST, except: null, series: null, forebears: [] };
    const { wordings, matter } = await similarWordings(queries, paraphrase.text, search);
    const at = [...wordings, ...matter].slice(0, FIRST).findIndex(({ use }) => wordingOf(use.id) === sought);
    found.push({ ...paraphrase, place: at === -1 ? null : at + 1 });
  }
  return found;
}
