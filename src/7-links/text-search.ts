import type { Db } from '../../db/db.ts';
import { sql } from '../../db/drizzle.cjs';
import { stemsOf } from '../../db/stems.ts';
import { replaceWithStems, searchWords, withoutLigatures } from '../wording/search-words.ts';

/** Makes what is searched: the list of all texts, what their hits are counted by, and the index of their words. */
export function fillTextSearch(db: Db): void {
  db.run(sql`
    insert into search_profiles (id, kind, type, body, session, year, action)
    select distinct ${PROFILE}, kind, type, body, session, year, action from (${SEARCHED})`);
  db.run(sql`
    insert into search_texts (seq, kind, document_id, profile_id)
    select seq, kind, document_id, ${PROFILE} from (${SEARCHED})`);
  indexWords(db);
}

/** Counts the combinations of what hits are counted by. */
const PROFILE = sql`dense_rank() over (order by kind, type, body, session, year, action)`;

/** The title of an annex that is called as its document is would be found twice. */
const SEARCHED = sql`
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
  const texts = db.all<{ seq: number; text: string }>(sql`
    select seq, words as text from search_texts inner join search_content using (seq) order by seq`);
  const stems = stemsOf([...new Set(texts.flatMap(({ text }) => searchWords(text)))]);
  const add = db.$client.prepare('insert into unit_text (rowid, words, stems) values (?, ?, ?)');
  for (const { seq, text } of texts) add.run(seq, withoutLigatures(text), replaceWithStems(text, stems));
  db.run(sql`insert into unit_text (unit_text) values ('optimize')`);
}
