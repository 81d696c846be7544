import type { Db } from '../../../db/db.ts';
import { prepareInsert } from '../../../db/insert.ts';
import { wordings, wordingUses } from '../../../db/schema.ts';
import { wordingHash } from '../../wording/wording-hash.ts';
import { wordKeys } from '../../wording/words.ts';
import { adoptedClausesOf } from './adopted-clauses.ts';
import { PostingChanges } from './posting-changes.ts';

/**
 * Adds the wordings of documents to those that `indexWordings` has stored: what is stored is then what it would store,
 * but for the ids of wordings.
 */
export function addWordings(db: Db, documents: readonly string[]): void {
  const { firstTextOf, setFirstDate } = wordingReader(db);
  const changes = new PostingChanges(db);
  const withHash = db.$client.prepare<[number], number>('select id from wordings where hash = ?').pluck();
  const last = db.$client.prepare<[], number>('select coalesce(max(id), 0) from wordings').pluck();
  const insert = prepareInsert(db, wordings);
  const insertUse = prepareInsert(db, wordingUses);

  function idOf(keys: readonly string[]): number {
    const hash = wordingHash(keys);
    const words = keys.join(' ');
    const known = withHash.all(hash).find(id => wordKeys(firstTextOf(id) ?? '').join(' ') === words);
    if (known !== undefined) return known;
    const id = (last.get() ?? 0) + 1;
    insert.run({ id, hash, words: keys.length, firstDate: null });
    return id;
  }

  for (const { text, ...use } of documents.flatMap(id => adoptedClausesOf(db, id))) {
    const keys = wordKeys(text);
    if (keys.length === 0) continue;
    const wordingId = idOf(keys);
    const before = firstTextOf(wordingId);
    insertUse.run({ ...use, wordingId });
    setFirstDate(wordingId);
    changes.note(wordingId, before, firstTextOf(wordingId));
  }
  changes.write();
}

/** Takes the uses of wordings by documents away, which must still be stored, and wordings that nothing else uses. */
export function removeWordings(db: Db, documents: readonly string[]): void {
  const { firstTextOf, setFirstDate } = wordingReader(db);
  const changes = new PostingChanges(db);
  const usesOf = db.$client.prepare<[string], { readonly seq: number; readonly wordingId: number }>(`
    select seq, wording_id as wordingId from clauses inner join wording_uses using (seq) where resolution_id = ?`);
  const removeUse = db.$client.prepare('delete from wording_uses where seq = ?');
  const remove = db.$client.prepare('delete from wordings where id = ?');
  for (const { seq, wordingId } of documents.flatMap(id => usesOf.all(id))) {
    const before = firstTextOf(wordingId);
    removeUse.run(seq);
    const after = firstTextOf(wordingId);
    if (after === undefined) remove.run(wordingId);
    else setFirstDate(wordingId);
    changes.note(wordingId, before, after);
  }
  changes.write();
}

function wordingReader(db: Db) {
  const firstText = db.$client
    .prepare<[number], string>(`
      select text from wording_uses inner join units using (seq) where wording_id = ? order by seq limit 1`)
    .pluck();
  const setFirstDate = db.$client.prepare(`
    update wordings set first_date = (select min(date) from wording_uses where wording_id = wordings.id) where id = ?`);
  return {
    /** The text of the first use, by which a wording is indexed; undefined if there is none. */
    firstTextOf: (id: number) => firstText.get(id),
    setFirstDate: (id: number) => void setFirstDate.run(id),
  };
}
