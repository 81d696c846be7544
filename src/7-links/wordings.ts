import type { Db } from '../../db/db.ts';
import { asc, eq } from '../../db/drizzle.cjs';
import { prepareInsert } from '../../db/insert.ts';
import { clauses, documents, shingles, units, wordingStems, wordings, wordingUses } from '../../db/schema.ts';
import { stemsOf } from '../../db/stems.ts';
import { matterWords } from '../wording/matter/matter-words.ts';
import { postingsOf } from '../wording/postings.ts';
import { sketchOf } from '../wording/shingles.ts';
import { wordingHash } from '../wording/wording-hash.ts';
import { wordKeys } from '../wording/words.ts';

/**
 * Stores the wordings of clauses, each once with the clauses that use it, and indexes them by their shingles
 * and by the stems of their words.
 *
 * Every clause and every lettered part of a resolution is a wording by itself; a chapeau is one
 * together with its tail. Fragments are left out, since some of their words are missing.
 * `setSequence` must have run before.
 */
export function indexWordings(db: Db): void {
  const byKey = new Map<string, WordingWithUses>();
  const vocabulary = new Map<string, number>();
  for (const { seq, text, date, body } of completeClauses(db)) {
    const keys = wordKeys(text);
    if (keys.length === 0) continue;
    const key = keys.join(' ');
    const wording = byKey.get(key) ?? wordingOf(keys, numbered(matterWords(text), vocabulary));
    byKey.set(key, wording);
    wording.uses.push({ seq, date, body });
  }
  const insert = prepareInsert(db, wordings);
  const insertUse = prepareInsert(db, wordingUses);
  const inOrder = [...byKey.values()];
  for (const [index, { hash, words, uses }] of inOrder.entries()) {
    const id = index + 1;
    insert.run({ id, hash, words, firstDate: firstDate(uses) });
    for (const use of uses) insertUse.run({ ...use, wordingId: id });
  }
  indexStems(db, inOrder, vocabulary);
  const insertShingle = prepareInsert(db, shingles);
  for (const posting of postingsOf(inOrder.values().map(({ sketch }) => sketch))) insertShingle.run(posting);
}

interface WordingWithUses {
  readonly hash: number;
  /** The number of its words. */
  readonly words: number;
  readonly sketch: Uint32Array;
  /** The numbers of its words in the vocabulary. */
  readonly matter: Uint32Array;
  readonly uses: Use[];
}

/** Without the words themselves, which of all wordings would take much memory. */
const wordingOf = (keys: readonly string[], matter: Uint32Array): WordingWithUses => ({
  matter,
  hash: wordingHash(keys),
  words: keys.length,
  sketch: Uint32Array.from(sketchOf(keys)),
  uses: [],
});

/** The numbers of words in a vocabulary, which gets those that it lacks. */
function numbered(words: readonly string[], vocabulary: Map<string, number>): Uint32Array {
  for (const word of words) if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
  return Uint32Array.from(words, word => vocabulary.get(word) ?? 0);
}

function indexStems(
  db: Db,
  wordings: readonly WordingWithUses[],
  vocabulary: ReadonlyMap<string, number>,
): void {
  const words = [...vocabulary.keys()];
  const stems = stemsOf(words);
  const numbers = new Map<string, number>();
  const stemOfWord = numbered(
    words.map(word => stems.get(word) ?? word),
    numbers,
  );
  const sketches = wordings.values().map(({ matter }) => new Set(matter.map(word => stemOfWord[word] ?? 0)));
  const names = [...numbers.keys()];
  const insert = prepareInsert(db, wordingStems);
  for (const { shingle, wordingIds } of postingsOf(sketches))
    insert.run({ stem: names[shingle], wordingIds });
}

interface Use {
  readonly seq: number;
  readonly date: string | null;
  readonly body: string | null;
}

function completeClauses(db: Db): IterableIterator<Use & { readonly text: string }> {
  const { sql, params } = db
    .select({ seq: clauses.seq, text: units.text, date: documents.date, body: documents.body })
    .from(clauses)
    .innerJoin(units, eq(units.id, clauses.id))
    .innerJoin(documents, eq(documents.id, clauses.resolutionId))
    .where(eq(clauses.complete, true))
    .orderBy(asc(clauses.seq))
    .toSQL();
  return db.$client.prepare<unknown[], Use & { readonly text: string }>(sql).iterate(...params);
}

const firstDate = (uses: readonly Use[]): string | null =>
  uses.reduce<string | null>(
    (first, { date }) => (first === null || (date !== null && date < first) ? date : first),
    null,
  );
