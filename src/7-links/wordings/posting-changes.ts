import type { Db } from '../../../db/db.ts';
import { eq, sql } from '../../../db/drizzle.cjs';
import { prepareInsert } from '../../../db/insert.ts';
import { shingles, wordingStems } from '../../../db/schema.ts';
import { stemsOf } from '../../../db/stems.ts';
import { matterWords } from '../../wording/matter/matter-words.ts';
import { sketchOf } from '../../wording/shingles.ts';
import { wordKeys } from '../../wording/words.ts';

/** By the key of a posting list, which wordings are to be in it, and which no longer. */
type Changes<Key> = Map<Key, Map<number, boolean>>;

/** Changes of the two indexes of wordings, which are written list by list once all are known. */
export class PostingChanges {
  readonly #db: Db;
  readonly #shingles: Changes<number> = new Map();
  readonly #stems: Changes<string> = new Map();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Notes that a wording is indexed by another text than before; undefined if it is in no index. */
  note(id: number, before: string | undefined, after: string | undefined): void {
    if (before === after) return;
    noteKeys(this.#shingles, id, shinglesOfText(before), shinglesOfText(after));
    noteKeys(this.#stems, id, stemsOfText(before), stemsOfText(after));
  }

  write(): void {
    writeLists(this.#shingles, shingleLists(this.#db));
    writeLists(this.#stems, stemLists(this.#db));
  }
}

const shinglesOfText = (text: string | undefined): ReadonlySet<number> =>
  new Set(text === undefined ? [] : sketchOf(wordKeys(text)));

function stemsOfText(text: string | undefined): ReadonlySet<string> {
  const words = text === undefined ? [] : matterWords(text);
  const stems = stemsOf(words);
  return new Set(words.map(word => stems.get(word) ?? word));
}

function noteKeys<Key>(
  changes: Changes<Key>,
  id: number,
  before: ReadonlySet<Key>,
  after: ReadonlySet<Key>,
): void {
  for (const key of new Set([...before, ...after])) {
    if (before.has(key) === after.has(key)) continue;
    const ofKey = changes.get(key) ?? new Map<number, boolean>();
    changes.set(key, ofKey.set(id, after.has(key)));
  }
}

interface PostingLists<Key> {
  readonly read: (key: Key) => Uint32Array | undefined;
  readonly remove: (key: Key) => void;
  readonly insert: (key: Key, wordingIds: Uint32Array) => void;
}

function writeLists<Key>(changes: Changes<Key>, { read, remove, insert }: PostingLists<Key>): void {
  for (const [key, ofKey] of changes) {
    const ids = new Set(read(key) ?? []);
    for (const [id, isIn] of ofKey)
      if (isIn) ids.add(id);
      else ids.delete(id);
    remove(key);
    if (ids.size > 0) insert(key, Uint32Array.from(ids).sort());
  }
}

function shingleLists(db: Db): PostingLists<number> {
  const isKey = eq(shingles.shingle, sql.placeholder('shingle'));
  const read = db.select({ wordingIds: shingles.wordingIds }).from(shingles).where(isKey).prepare();
  const remove = db.delete(shingles).where(isKey).prepare();
  const insert = prepareInsert(db, shingles);
  return {
    read: shingle => read.get({ shingle })?.wordingIds,
    remove: shingle => void remove.run({ shingle }),
    insert: (shingle, wordingIds) => void insert.run({ shingle, wordingIds }),
  };
}

function stemLists(db: Db): PostingLists<string> {
  const isKey = eq(wordingStems.stem, sql.placeholder('stem'));
  const read = db.select({ wordingIds: wordingStems.wordingIds }).from(wordingStems).where(isKey).prepare();
  const remove = db.delete(wordingStems).where(isKey).prepare();
  const insert = prepareInsert(db, wordingStems);
  return {
    read: stem => read.get({ stem })?.wordingIds,
    remove: stem => void remove.run({ stem }),
    insert: (stem, wordingIds) => void insert.run({ stem, wordingIds }),
  };
}
