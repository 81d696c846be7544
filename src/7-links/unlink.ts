import type { Db } from '../../db/db.ts';
import { getTableName, sql } from '../../db/drizzle.cjs';
import { DERIVED_TABLES, REPRESENTATION_TABLES } from '../../db/insert.ts';
import { NOT_ANSWERED, NOT_RESOLVED } from '../../db/not-linked.ts';
import { citations, dataset, findings, mandates, shingles, wordingStems } from '../../db/schema.ts';
import { withoutForeignKeys } from '../../db/without-foreign-keys.ts';
import { forgetInstruments } from './instruments/learn-instruments.ts';

/**
 * Takes away all that step 7 and what follows it have stored, and leaves what step 6 has. `seq` stays as it
 * is, for `link` sets it for every row.
 */
export const unlink = (db: Db): void => withoutForeignKeys(db, () => db.transaction(() => removeLinks(db)));

function removeLinks(db: Db): void {
  db.run(sql`insert into unit_text (unit_text) values ('delete-all')`);
  for (const table of LINKED) db.$client.exec(`delete from "${getTableName(table)}"`);
  // What only its own unit shows is step 4's, and has no evidence.
  db.delete(findings).where(sql`${findings.evidence} <> '[]'`).run();
  forgetInstruments(db);
  db.update(citations).set(NOT_RESOLVED).where(sql`${citations.status} <> ${NOT_RESOLVED.status}`).run();
  db.update(mandates).set(NOT_ANSWERED).run();
}

const LINKED = [
  ...Object.values(DERIVED_TABLES),
  ...Object.values(REPRESENTATION_TABLES),
  wordingStems,
  shingles,
  dataset,
];
