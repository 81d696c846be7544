import type { Db } from '../../db/db.ts';
import { type SQL, sql } from '../../db/drizzle.cjs';
import { stemsOf } from '../../db/stems.ts';
import { replaceWithStems, searchWords, withoutLigatures } from '../wording/search-words.ts';

/**
 * Fills the tables of full-text search: the texts, their profiles (by which hits are
 * counted), and the text index.
 */
export function fillTextSearch(db: Db): void {
  db.run(sql`
    insert into search_profiles (id, ${PROFILE})
    select distinct ${PROFILE_ID}, ${PROFILE} from (${SEARCHED_TEXTS})`);
  db.run(sql`
    insert into search_texts (seq, kind, document_id, profile_id)
    select seq, kind, document_id, ${PROFILE_ID} from (${SEARCHED_TEXTS})`);
  indexWords(db, db.$client.prepare<[], number>('select seq from search_texts order by seq').pluck().all());
  db.run(sql`insert into unit_text (unit_text) values ('optimize')`);
}

/** Adds the texts of documents to the tables that the others have filled. */
export function addToTextSearch(db: Db, documents: readonly string[]): void {
  const added = searchedTexts(
    sql`documents.id in (select value from json_each(${JSON.stringify(documents)}))`,
  );
  db.run(sql`
    insert into search_profiles (id, ${PROFILE})
    select (select coalesce(max(id), 0) from search_profiles) + row_number() over (order by ${PROFILE}), *
    from (select ${PROFILE} from (${added}) except select ${PROFILE} from search_profiles)`);
  db.run(sql`
    insert into search_texts (seq, kind, document_id, profile_id)
    select texts.seq, texts.kind, texts.document_id, profiles.id
    from (${added}) as texts
    inner join search_profiles as profiles on profiles.kind = texts.kind and profiles.type = texts.type
      and profiles.body is texts.body and profiles.session is texts.session
      and profiles.year is texts.year and profiles.action is texts.action`);
  db.run(sql`delete from search_profiles where id not in (select profile_id from search_texts)`);
  indexWords(db, seqsOf(db, documents));
}

/** Takes the texts of documents out again, which must still be stored. */
export function removeFromTextSearch(db: Db, documents: readonly string[]): void {
  const remove = db.$client.prepare(
    `insert into unit_text (unit_text, rowid, words, stems) values ('delete', ?, ?, ?)`,
  );
  for (const { seq, words, stems } of indexedTexts(db, seqsOf(db, documents))) remove.run(seq, words, stems);
  const forget = db.$client.prepare('delete from search_texts where document_id = ?');
  for (const id of documents) forget.run(id);
}

const PROFILE = sql.raw('kind, type, body, session, year, action');
/** Numbers the combinations of values that hits are counted by. */
const PROFILE_ID = sql`dense_rank() over (order by ${PROFILE})`;

/**
 * All texts that are searched. A title in the text that is also the document's title is left out, so as not
 * to be found twice.
 */
const searchedTexts = (isSearched: SQL): SQL => sql`
  select
    units.seq,
    case
      when units.kind in ('part', 'section', 'particular') or paragraphs.role = 'heading' then 'heading'
      else units.kind
    end as kind,
    units.document_id, type, body, session, year, action
  from documents
  inner join units on units.document_id = documents.id
  left join clauses on clauses.id = units.id
  left join paragraphs on paragraphs.id = units.id
  left join particulars on particulars.id = units.id
  where ${isSearched} and text <> ''
    and (units.kind <> 'particular' or (particulars.kind = 'title' and text is not title))
  union all
  select -seq, 'title', id, type, body, session, year, null from documents
  where ${isSearched} and (title is not null or not symbol_made_up)`;

const SEARCHED_TEXTS = searchedTexts(sql`true`);

const seqsOf = (db: Db, documents: readonly string[]): number[] => {
  const ofDocument = db.$client
    .prepare<[string], number>('select seq from search_texts where document_id = ? order by seq')
    .pluck();
  return documents.flatMap(id => ofDocument.all(id));
};

function indexWords(db: Db, seqs: readonly number[]): void {
  const add = db.$client.prepare('insert into unit_text (rowid, words, stems) values (?, ?, ?)');
  for (const { seq, words, stems } of indexedTexts(db, seqs)) add.run(seq, words, stems);
}

/** Texts in the words and in the stems by which they are indexed, one after the other. */
function* indexedTexts(db: Db, seqs: readonly number[]) {
  const textOf = textReader(db);
  const texts = (): Iterable<readonly [number, string]> =>
    seqs.values().map(seq => [seq, textOf(seq)] as const);
  const stems = stemsOf([...wordsOf(texts())]);
  for (const [seq, text] of texts())
    yield { seq, words: withoutLigatures(text), stems: replaceWithStems(text, stems) };
}

/** Reads what the view `search_content` has under a `seq`; texts of units, which are most, four times as fast. */
function textReader(db: Db): (seq: number) => string {
  const ofUnit = db.$client.prepare<[number], string>('select text from units where seq = ?').pluck();
  const ofTitle = db.$client
    .prepare<[number], string>('select words from search_content where seq = ?')
    .pluck();
  return seq => (seq > 0 ? ofUnit : ofTitle).get(seq) ?? '';
}

/** Each word of all texts, once. */
function wordsOf(texts: Iterable<readonly [number, string]>): Set<string> {
  const words = new Set<string>();
  for (const [, text] of texts) for (const word of searchWords(text)) words.add(word);
  return words;
}
