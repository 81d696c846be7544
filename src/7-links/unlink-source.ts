import type { Db } from '../../db/db.ts';
import { removeFromTextSearch } from './text-search.ts';
import { removeWordings } from './wordings/changed-wordings.ts';

/**
 * Prepares taking away what step 7 and what follows it have stored of a source alone, before it is removed itself. What
 * they have stored of several sources together, `relink` stores anew.
 *
 * @param touched gets the documents that cite those of the source, and those that are in a series with them
 */
export function prepareUnlinkingOfSource(db: Db, touched: Set<string>): (source: string) => void {
  const documentsOf = db.$client
    .prepare<[string], string>('select id from documents where source_id = ?')
    .pluck();
  const related = db.$client
    .prepare<[string, string], string>(`
      select document_id from citations where target_id = ?
      union
      select resolution_id from series_members
      where series_id = (select series_id from series_members where resolution_id = ?)`)
    .pluck();
  const removals = OF_DOCUMENT.map(statement => db.$client.prepare(statement));
  return source => {
    const documents = documentsOf.all(source);
    removeFromTextSearch(db, documents);
    removeWordings(db, documents);
    for (const id of documents) {
      for (const other of related.all(id, id)) touched.add(other);
      for (const removal of removals) removal.run(id);
    }
  };
}

const OF_DOCUMENT = [
  'delete from unit_representations where seq in (select seq from units where document_id = ?)',
  'delete from document_representations where seq in (select seq from documents where id = ?)',
  'delete from learned_symbols where citation_id in (select id from citations where document_id = ?)',
];
