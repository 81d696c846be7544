import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForReading } from '../../../db/connection.ts';
import { findings } from '../../../db/schema.ts';
import { seed } from '../../../src/pipeline/seed.ts';

/** Prints how many findings with evidence the files and folders that are given have, by code, and each to be read. */
const folder = mkdtempSync(join(tmpdir(), 'clausary-'));
try {
  const database = join(folder, 'clausary.sqlite');
  seed(process.argv.slice(2), { database });
  const db = openForReading(database);
  const found = db
    .select()
    .from(findings)
    .orderBy(findings.code, findings.id)
    .all()
    .filter(({ evidence }) => evidence.length > 0);
  for (const [code, all] of Map.groupBy(found, finding => finding.code)) {
    console.log(`${code}: ${all.length}`);
    for (const { message, evidence } of all) {
      console.log(`  ${message}`);
      for (const { document, unit, says, text } of evidence) {
        console.log(`    ${unit ?? document}: ${says}${text === null ? '' : `: “${text}”`}`);
      }
    }
  }
  db.$client.close();
} finally {
  rmSync(folder, { recursive: true });
}
