import type { Db } from '../../db/db.ts';
import { asc, eq } from '../../db/drizzle.cjs';
import { prepareInsert } from '../../db/insert.ts';
import { clauses, documents, shingles, units, wordings, wordingUses } from '../../db/schema.ts';
import { MIN_NEAR_WORDS } from '../wording/near-wordings.ts';
import { postingsOf } from '../wording/postings.ts';
import { sketchOf } from '../wording/shingles.ts';
import { wordingHash } from '../wording/wording-hash.ts';
import { wordKeys } from '../wording/words.ts';

/**
 * Tells which clauses have the same wording, and indexes wordings by their shingles. The order must be set before.
 *
 * Adopted language is every clause of a resolution and every lettered part, each by itself: a chapeau, with what follows
 * its parts, is a wording as they are. Fragments are left out, for their words are not all there.
 */
export function indexWordings(db: Db): void {
  const found = new Map<string, Found>();
  for (const { seq, text, date, body } of adopted(db)) {
    const keys = wordKeys(text);
    if (keys.length === 0) continue;
    const key = keys.join(' ');
    const wording = found.get(key) ?? { keys, uses: [] };
    found.set(key, wording);
    wording.uses.push({ seq, date, body });
  }
  const insert = prepareInsert(db, wordings);
  const insertUse = prepareInsert(db, wordingUses);
  const inOrder = [...found.values()];
  for (const [index, { keys, uses }] of inOrder.entries()) {
    const id = index + 1;
    insert.run({ id, hash: wordingHash(keys), words: keys.length, firstDate: firstDate(uses) });
    for (const use of uses) insertUse.run({ ...use, wordingId: id });
  }
  const insertShingle = prepareInsert(db, shingles);
  for (const posting of postingsOf(inOrder.values().map(knownBy))) insertShingle.run(posting);
}

interface Found {
  readonly keys: readonly string[];
  readonly uses: Use[];
}

interface Use {
  readonly seq: number;
  readonly date: string | null;
  readonly body: string | null;
}

const adopted = (db: Db): (Use & { readonly text: string })[] =>
  db
    .select({ seq: clauses.seq, text: units.text, date: documents.date, body: documents.body })
    .from(clauses)
    .innerJoin(units, eq(units.id, clauses.id))
    .innerJoin(documents, eq(documents.id, clauses.resolutionId))
    .where(eq(clauses.complete, true))
    .orderBy(asc(clauses.seq))
    .all();

const firstDate = (uses: readonly Use[]): string | null =>
  uses.reduce<string | null>(
    (first, { date }) => (first === null || (date !== null && date < first) ? date : first),
    null,
  );

/** What is found word for word only needs no shingles. */
const knownBy = ({ keys }: Found): number[] => (keys.length < MIN_NEAR_WORDS ? [] : sketchOf(keys));
