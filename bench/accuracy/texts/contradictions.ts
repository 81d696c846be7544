import { findings } from '../../../db/schema.ts';
import { withSeededDatabase } from '../../temporary-folder.ts';

/**
 * Prints the findings with evidence in the given files and folders by code, each with
 * its evidence, to be read.
 */
await withSeededDatabase(process.argv.slice(2), async db => {
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
});
