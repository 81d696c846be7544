import type { Db } from '../../db/db.ts';
import { getTableName } from '../../db/drizzle.cjs';
import { CONTENT_TABLES, type TableName } from '../../db/insert.ts';
import { withoutForeignKeys } from '../../db/without-foreign-keys.ts';
import type { SourceId } from '../model/id.ts';

/**
 * Prepares the removal of a source with all rows that step 6 stored of it, in one transaction, and of the
 * series that its resolutions are in: what step 7 stored of those depends on it.
 */
export function prepareRemoval(db: Db): (source: SourceId) => void {
  const deletions = OF_SOURCE.map(([table, condition]) =>
    db.$client.prepare(`delete from "${getTableName(CONTENT_TABLES[table])}" where ${condition}`),
  );
  const forgetSeries = db.$client.prepare(
    `delete from series_members where series_id in
      (select series_id from series_members where resolution_id in ${DOCUMENTS})`,
  );
  const removeAll = db.$client.transaction((source: SourceId) => {
    forgetSeries.run(source);
    for (const deletion of deletions) deletion.run(source);
  });
  // What refers to its rows goes with them or, stored by step 7, is made anew.
  return source => withoutForeignKeys(db, () => removeAll(source));
}

const DOCUMENTS = '(select id from documents where source_id = ?)';
const UNITS = `(select id from units where document_id in ${DOCUMENTS})`;
const MANDATES = `(select id from mandates where document_id in ${DOCUMENTS})`;

/** Which rows of a table are those of a source; each before those that its own condition needs. */
const OF_SOURCE: readonly (readonly [TableName, string])[] = [
  ['findings', `document_id in ${DOCUMENTS}`],
  ['sponsors', `document_id in ${DOCUMENTS}`],
  ['ballots', `document_id in ${DOCUMENTS}`],
  ['votes', `document_id in ${DOCUMENTS}`],
  ['organizationCandidates', `document_id in ${DOCUMENTS}`],
  ['replies', `document_id in ${DOCUMENTS}`],
  ['mandateDues', `mandate_id in ${MANDATES}`],
  ['mandateAddressees', `mandate_id in ${MANDATES}`],
  ['mandates', `document_id in ${DOCUMENTS}`],
  ['citations', `document_id in ${DOCUMENTS}`],
  ['mentions', `unit_id in ${UNITS}`],
  ['noteReferences', `unit_id in ${UNITS}`],
  ['tables', `id in ${UNITS}`],
  ['notes', `id in ${UNITS}`],
  ['clauses', `id in ${UNITS}`],
  ['resolutions', `id in ${DOCUMENTS}`],
  ['paragraphs', `id in ${UNITS}`],
  ['sections', `id in ${UNITS}`],
  ['parts', `id in ${UNITS}`],
  ['particulars', `id in ${UNITS}`],
  ['places', `unit_id in ${UNITS}`],
  ['provenance', `unit_id in ${UNITS}`],
  ['units', `document_id in ${DOCUMENTS}`],
  ['documents', 'source_id = ?'],
  ['furniture', 'source_id = ?'],
  ['sources', 'id = ?'],
];

/** The tables that sources have rows in. */
export const TABLES_OF_SOURCES: readonly TableName[] = OF_SOURCE.map(([table]) => table);
