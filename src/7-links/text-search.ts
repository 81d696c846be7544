import type { Db } from '../../db/db.ts';
import { sql } from '../../db/drizzle.cjs';
import { stemsOf } from '../../db/stems.ts';
import { replaceWithStems, searchWords, withoutLigatures } from '../wording/search-words.ts';

/**
 * Fills the tables of full-text search: the texts, their profiles (by which hits are
 * counted), and the text index.
 */
export function fillTextSearch(db: Db): void {
  db.run(sql`
    insert into search_profiles (id, kind, type, body, session, year, action)
    select distinct ${PROFILE_ID}, kind, type, body, session, year, action from (${SEARCHED_TEXTS})`);
  db.run(sql`
    insert into search_texts (seq, kind, document_id, profile_id)
    select seq, kind, document_id, ${PROFILE_ID} from (${SEARCHED_TEXTS})`);
  indexWords(db);
}

/** Numbers the combinations of values that hits are counted by. */
const PROFILE_ID = sql`dense_rank() over (order by kind, type, body, session, year, action)`;

/**
 * All texts that are searched. A title in the text that is also the document's title is left out, so as not
 * to be found twice.
 */
const SEARCHED_TEXTS = sql`
  select
    units.seq,
    case
      when units.kind in ('part', 'section', 'particular') or paragraphs.role = 'heading' then 'heading'
      else units.kind
    end as kind,
    units.document_id, type, body, session, year, action
  from units
  inner join documents on documents.id = units.document_id
  left join clauses on clauses.id = units.id
  left join paragraphs on paragraphs.id = units.id
  left join particulars on particulars.id = units.id
  where text <> '' and (units.kind <> 'particular' or (particulars.kind = 'title' and text is not title))
  union all
  select -seq, 'title', id, type, body, session, year, null from documents
  where title is not null or not symbol_made_up`;

function indexWords(db: Db): void {
  const stems = stemsOf([...wordsOf(db)]);
  const add = db.$client.prepare('insert into unit_text (rowid, words, stems) values (?, ?, ?)');
  const textOf = db.$client
    .prepare<[number], string>('select words from search_content where seq = ?')
    .pluck();
  const seqs = db.$client.prepare<[], number>('select seq from search_texts order by seq').pluck();
  for (const seq of seqs.all()) {
    const text = textOf.get(seq) ?? '';
    add.run(seq, withoutLigatures(text), replaceWithStems(text, stems));
  }
  db.run(sql`insert into unit_text (unit_text) values ('optimize')`);
}

/** Each word of all texts, once. The texts are read one by one, because all of them may take much memory. */
function wordsOf(db: Db): Set<string> {
  const words = new Set<string>();
  const texts = db.$client
    .prepare<[], string>('select words from search_texts inner join search_content using (seq)')
    .pluck();
  for (const text of texts.iterate()) for (const word of searchWords(text)) words.add(word);
  return words;
}
