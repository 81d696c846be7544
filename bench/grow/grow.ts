import { copyFileSync } from 'node:fs';
import { openForBuilding } from '../../db/connection.ts';
import type { Db } from '../../db/db.ts';
import { getTableConfig, type SQLiteTable } from '../../db/drizzle.cjs';
import { finish } from '../../db/finish.ts';
import * as schema from '../../db/schema.ts';
import { stemsOf } from '../../db/stems.ts';
import { replaceWithStems, searchWords, withoutLigatures } from '../../src/wording/search-words.ts';

/** The tables that answers by id, lists, the search and pages are made from. */
const COPIED: readonly SQLiteTable[] = [
  schema.documents,
  schema.units,
  schema.resolutions,
  schema.clauses,
  schema.paragraphs,
  schema.notes,
  schema.sections,
  schema.parts,
  schema.particulars,
  schema.mentions,
  schema.citations,
  schema.noteReferences,
  schema.provenance,
  schema.places,
  schema.mandates,
  schema.mandateAddressees,
  schema.mandateDues,
  schema.resolutionStatistics,
  schema.searchTexts,
  schema.unitRepresentations,
  schema.documentRepresentations,
];

/** The columns that hold the id, or the symbol, of what is copied. */
const NAMES = /^(?:id|symbol|\w+_id|part_of|part_of_section)$/;
/** Columns of such a name that refer to what is not copied. */
const SHARED = ['source_id', 'organization_id', 'profile_id', 'asker_id', 'body_id'];

/**
 * Makes a larger database of one by copying its documents again and again under other symbols, directly in the
 * tables, until there are `times` as many. The copies have what answers by id, lists and the search are made from;
 * what they answer is word for word what the originals do.
 */
export function grow(from: string, to: string, times: number): void {
  copyFileSync(from, to);
  const db = openForBuilding(to);
  db.$client.pragma('foreign_keys = off');
  db.$client.unsafeMode();
  db.$client.pragma('journal_mode = off');
  const size = sizeOf(db);
  for (let copy = 1; copy < times; copy++) for (const table of COPIED) copyRows(db, table, { copy, size });
  indexWords(db, times, size);
  finish(db);
}

interface Size {
  readonly documents: number;
  readonly units: number;
}

const sizeOf = ({ $client }: Db): Size =>
  $client
    .prepare('select (select max(seq) from documents) as documents, (select max(seq) from units) as units')
    .get() as Size;

function copyRows(
  { $client }: Db,
  table: SQLiteTable,
  { copy, size }: { readonly copy: number; readonly size: Size },
): void {
  const { name, columns } = getTableConfig(table);
  const isOfDocuments = name === 'documents' || name === 'document_representations';
  const last = isOfDocuments ? size.documents : size.units;
  const values = columns.map(({ name: column }) => {
    if (column === 'seq') return shifted(copy, size, isOfDocuments);
    return isOwn(name, column) ? `"${column}" || '@${copy}'` : `"${column}"`;
  });
  const hasSeq = columns.some(column => column.name === 'seq');
  const key = columns.find(column => isOwn(name, column.name))?.name;
  const isOriginal = hasSeq ? `seq between ${-size.documents} and ${last}` : `${key} not like '%@%'`;
  const names = columns.map(column => `"${column.name}"`).join(', ');
  $client.exec(
    `insert into "${name}" (${names}) select ${values.join(', ')} from "${name}" where ${isOriginal}`,
  );
}

/** Whether a column names what is copied. What a citation names by its symbol may be anything. */
const isOwn = (table: string, column: string): boolean =>
  NAMES.test(column) && !SHARED.includes(column) && !(table === 'citations' && column === 'symbol');

/** The title of a document is searched under the negative of its `seq`. */
const shifted = (copy: number, { documents, units }: Size, isOfDocuments: boolean): string =>
  isOfDocuments
    ? `seq + ${copy * documents}`
    : `iif(seq < 0, seq - ${copy * documents}, seq + ${copy * units})`;

function indexWords({ $client }: Db, times: number, { documents, units }: Size): void {
  const originals = $client
    .prepare<[number, number], { seq: number; words: string }>(
      `select seq, words from search_texts inner join search_content using (seq)
       where seq between -? and ? order by seq`,
    )
    .all(documents, units);
  const stems = stemsOf([...new Set(originals.flatMap(({ words }) => [...searchWords(words)]))]);
  const texts = originals.map(({ seq, words }) => ({
    seq,
    words: withoutLigatures(words),
    stems: replaceWithStems(words, stems),
  }));
  const titles = texts.filter(({ seq }) => seq < 0);
  const others = texts.filter(({ seq }) => seq > 0);
  $client.exec(`insert into unit_text (unit_text) values ('delete-all')`);
  const add = $client.prepare('insert into unit_text (rowid, words, stems) values (?, ?, ?)');
  $client.exec('begin');
  for (let copy = times - 1; copy >= 0; copy--)
    for (const { seq, words, stems } of titles) add.run(seq - copy * documents, words, stems);
  for (let copy = 0; copy < times; copy++)
    for (const { seq, words, stems } of others) add.run(seq + copy * units, words, stems);
  $client.exec('commit');
  $client.exec(`insert into unit_text (unit_text) values ('optimize')`);
}
