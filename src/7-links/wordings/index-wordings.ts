import { hash } from 'node:crypto';
import type { Db } from '../../../db/db.ts';
import { prepareInsert } from '../../../db/insert.ts';
import { shingles, wordingStems, wordings, wordingUses } from '../../../db/schema.ts';
import { stemsOf } from '../../../db/stems.ts';
import { matterWords } from '../../wording/matter/matter-words.ts';
import { NumberLists } from '../../wording/number-lists.ts';
import { postingsOf } from '../../wording/postings.ts';
import { sketchOf } from '../../wording/shingles.ts';
import { wordingHash } from '../../wording/wording-hash.ts';
import { wordKeys } from '../../wording/words.ts';
import { adoptedClauses } from './adopted-clauses.ts';

/**
 * Stores the wordings of adopted clauses, each once with the clauses that use it, and indexes them by their
 * shingles and by the stems of their words.
 *
 * Every clause and every lettered part of a resolution is a wording by itself; a chapeau is one
 * together with its tail. Fragments are left out, since some of their words are missing, and so are drafts:
 * their language is not agreed yet, and one that is checked would be found in itself.
 * `setSequence` must have run before.
 */
export function indexWordings(db: Db): void {
  const ids = new Map<string, number>();
  const vocabulary = new Map<string, number>();
  const [sketches, matters] = [new NumberLists(), new NumberLists()];
  const insert = prepareInsert(db, wordings);
  const insertUse = prepareInsert(db, wordingUses);

  function idOf(keys: readonly string[], text: string): number {
    const words = keys.join(' ');
    // The words themselves, of all wordings, would take much memory.
    const digest = hash('sha256', words, 'base64');
    const known = ids.get(digest);
    if (known !== undefined) return known;
    const id = ids.size + 1;
    ids.set(digest, id);
    sketches.push(sketchOf(keys));
    matters.push(numbered(matterWords(text), vocabulary));
    insert.run({ id, hash: wordingHash(keys), words: keys.length, firstDate: null });
    return id;
  }

  for (const { text, ...use } of adoptedClauses(db)) {
    const keys = wordKeys(text);
    if (keys.length > 0) insertUse.run({ ...use, wordingId: idOf(keys, text) });
  }
  ids.clear();
  setFirstDates(db);
  indexShingles(db, sketches);
  indexStems(db, matters, vocabulary);
}

const setFirstDates = (db: Db): unknown =>
  db.$client
    .prepare(
      'update wordings set first_date = (select min(date) from wording_uses where wording_id = wordings.id)',
    )
    .run();

function indexShingles(db: Db, sketches: NumberLists): void {
  const insert = prepareInsert(db, shingles);
  for (const posting of postingsOf(sketches)) insert.run(posting);
}

/** The numbers of words in a vocabulary, which gets those that it lacks. */
function numbered(words: readonly string[], vocabulary: Map<string, number>): Uint32Array {
  for (const word of words) if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
  return Uint32Array.from(words, word => vocabulary.get(word) ?? 0);
}

/** @param matters of each wording, the numbers of its words in the vocabulary */
function indexStems(db: Db, matters: NumberLists, vocabulary: ReadonlyMap<string, number>): void {
  const words = [...vocabulary.keys()];
  const stems = stemsOf(words);
  const numbers = new Map<string, number>();
  const stemOfWord = numbered(
    words.map(word => stems.get(word) ?? word),
    numbers,
  );
  matters.replaceEach(matter => new Set(matter.map(word => stemOfWord[word] ?? 0)));
  const names = [...numbers.keys()];
  const insert = prepareInsert(db, wordingStems);
  for (const { shingle, wordingIds } of postingsOf(matters)) insert.run({ stem: names[shingle], wordingIds });
}
