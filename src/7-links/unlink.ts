import type { Db } from '../../db/db.ts';
import { getTableName, sql } from '../../db/drizzle.cjs';
import { DERIVED_TABLES, REPRESENTATION_TABLES } from '../../db/insert.ts';
import { NOT_ANSWERED, NOT_RESOLVED } from '../../db/not-linked.ts';
import {
  citations,
  dataset,
  findings,
  learnedSymbols,
  lineageSteps,
  mandates,
  shingles,
  wordingStems,
} from '../../db/schema.ts';
import { withoutForeignKeys } from '../../db/without-foreign-keys.ts';
import { type KeptLineages, keepLineages, NO_LINEAGES } from './series/kept-lineages.ts';

/**
 * Takes away all that step 7 and what follows it have stored, and leaves what step 6 has. `seq` stays as it
 * is, for `link` sets it for every row.
 *
 * @param isSameCode whether this very code has linked it: then the steps of lineages stay that nothing has
 *   changed
 * @returns the lineages that stay, for `link`
 */
export const unlink = (db: Db, isSameCode = false): KeptLineages =>
  withoutForeignKeys(db, () => db.transaction(() => removeLinks(db, isSameCode)));

function removeLinks(db: Db, isSameCode: boolean): KeptLineages {
  const kept = isSameCode ? keepLineages(db) : NO_LINEAGES;
  if (!isSameCode) db.delete(lineageSteps).run();
  db.run(sql`insert into unit_text (unit_text) values ('delete-all')`);
  for (const table of LINKED) db.$client.exec(`delete from "${getTableName(table)}"`);
  // What only its own unit shows is step 4's, and has no evidence.
  db.delete(findings).where(sql`${findings.evidence} <> '[]'`).run();
  db.update(citations)
    .set({ symbol: null })
    .where(sql`${citations.id} in (select citation_id from ${learnedSymbols})`)
    .run();
  db.delete(learnedSymbols).run();
  db.update(citations).set(NOT_RESOLVED).where(sql`${citations.status} <> ${NOT_RESOLVED.status}`).run();
  db.update(mandates).set(NOT_ANSWERED).run();
  return kept;
}

const { lineageSteps: _, ...OTHER_DERIVED_TABLES } = DERIVED_TABLES;

const LINKED = [
  ...Object.values(OTHER_DERIVED_TABLES),
  ...Object.values(REPRESENTATION_TABLES),
  wordingStems,
  shingles,
  dataset,
];
