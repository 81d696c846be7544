import { copyFileSync } from 'node:fs';
import { openForBuilding } from '../../db/connection.ts';
import type { Db } from '../../db/db.ts';
import { finish } from '../../db/finish.ts';
import { setSequence } from '../../src/7-links/sequence.ts';
import { fillTextSearch } from '../../src/7-links/text-search.ts';
import { indexWordings } from '../../src/7-links/wordings/index-wordings.ts';
import { Random } from '../random.ts';
import { vary, wordsOf } from './vary.ts';

/** The columns in which a copied resolution differs from the original; `round` numbers the copies. */
const COPIES: readonly (readonly [table: string, which: string, set: string])[] = [
  [
    'documents',
    `type = 'resolution'`,
    `id = id || :round, symbol = symbol || :round, date = date(date, '-' || :years || ' years'), part_of = null, part_of_section = null`,
  ],
  ['resolutions', 'true', 'id = id || :round'],
  ['units', `kind = 'clause'`, 'id = id || :round, document_id = document_id || :round, text = vary(text)'],
  [
    'clauses',
    'true',
    'id = id || :round, resolution_id = resolution_id || :round, parent_id = parent_id || :round, section_id = null',
  ],
];

/**
 * Makes a larger database of one by copying its resolutions again and again, each time a year earlier and
 * with the words varied anew, until there are `count` clauses.
 *
 * @returns the seconds that indexing the wordings took
 */
export function grow(from: string, to: string, count: number): number {
  copyFileSync(from, to);
  const db = openForBuilding(to);
  db.$client.pragma('foreign_keys = off');
  const seconds = db.transaction(() => {
    addCopies(db, count);
    setSequence(db);
    const started = performance.now();
    indexWordings(db);
    const seconds = (performance.now() - started) / 1000;
    fillTextSearch(db);
    return seconds;
  });
  finish(db);
  return seconds;
}

/** Empties what is derived from clauses and made anew. */
const DERIVED = `
  delete from shingles; delete from wording_stems; delete from wording_uses; delete from wordings;
  delete from search_texts; delete from search_profiles; insert into unit_text (unit_text) values ('delete-all')`;

function addCopies({ $client }: Db, count: number): void {
  const random = new Random(1);
  const words = wordsOf(
    $client.prepare(`select text from units where kind = 'clause'`).pluck().all() as string[],
  );
  $client.function('vary', text => vary(String(text), words, random));
  $client.exec(DERIVED);
  for (const [table, which] of COPIES)
    $client.exec(`create temp table copied_${table} as select * from ${table} where ${which} order by rowid`);
  const clauses = Number($client.prepare('select count(*) from clauses').pluck().get());
  for (let round = 1; round * clauses < count; round++) {
    for (const [table, , set] of COPIES) {
      $client.exec(`create temp table copy as select * from copied_${table}`);
      $client
        .prepare(`update copy set ${set}`)
        .run({ round: `@${round}`, ...(set.includes(':years') ? { years: round } : {}) });
      $client.exec(`insert into ${table} select * from copy; drop table copy`);
    }
  }
  $client.exec(`delete from clauses where rowid > ${count}`);
}
