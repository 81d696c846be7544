import { Command } from 'commander';
import type { Db } from '../../../db/db.ts';
import { findings } from '../../../db/schema.ts';
import { withSeededDatabase } from '../../temporary-folder.ts';
import { withClearErrors } from '../../with-clear-errors.ts';

await new Command('contradictions')
  .description('Print the findings with evidence by code, each with its evidence, to be read')
  .argument('<path...>', 'files, or folders with .txt and .md files')
  .action(withClearErrors((paths: string[]) => withSeededDatabase(paths, printContradictions)))
  .parseAsync();

async function printContradictions(db: Db): Promise<void> {
  const withEvidence = db
    .select()
    .from(findings)
    .orderBy(findings.code, findings.id)
    .all()
    .filter(({ evidence }) => evidence.length > 0);
  for (const [code, all] of Map.groupBy(withEvidence, finding => finding.code)) {
    console.log(`${code}: ${all.length}`);
    for (const { message, evidence } of all) {
      console.log(`  ${message}`);
      for (const { document, unit, says, text } of evidence) {
        console.log(`    ${unit ?? document}: ${says}${text === null ? '' : `: “${text}”`}`);
      }
    }
  }
}
