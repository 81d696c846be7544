import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { print } from '../../../src/cli/output.ts';
import { withDatabase } from '../../temporary-folder.ts';
import { withClearErrors } from '../../with-clear-errors.ts';
import { measureSlips } from './measure-slips.ts';
import { reportSlips } from './report-slips.ts';
import { SlipLabels } from './slip-labels.ts';

const LABELS = fileURLToPath(new URL('../labels/slips.json', import.meta.url));

interface Options {
  readonly labels: string;
  readonly texts: string;
  readonly database: string;
  readonly verbose?: boolean;
}

await new Command('slips')
  .description('Put slips into adopted texts, check them as drafts, and say which are found and what else is')
  .option('--labels <file>', 'the slips, and the texts that are checked unchanged', LABELS)
  .requiredOption('--texts <folder>', 'the adopted texts that the labels name')
  .requiredOption('--database <file>', 'the data set; it should be seeded without these texts')
  .option('--verbose', 'show what is found as well')
  .action(withClearErrors(slips))
  .parseAsync();

async function slips({ labels, texts, database, verbose = false }: Options): Promise<void> {
  const read = SlipLabels.parse(JSON.parse(readFileSync(labels, 'utf8')));
  await print(reportSlips(await withDatabase(database, db => measureSlips(db, texts, read)), verbose));
}
