import { basename, extname } from 'node:path';
import { Command } from 'commander';
import { findFiles } from '../../../src/pipeline/files.ts';
import { parsedDocuments } from '../../parsed-documents.ts';
import { withClearErrors } from '../../with-clear-errors.ts';
import { table } from '../table.ts';
import { type Agreement, agreementOf, shareOf, UNIT_KINDS } from './agreement.ts';

/** How much of a unit is shown. */
const WIDTH = 100;

await new Command('kinds')
  .description('Compare what is read from two kinds of file of the same documents')
  .argument('<path...>', 'folders with files of the same name: A_80_604.docx and A_80_604.pdf')
  .option('--all', 'show every unit that only one of them has')
  .action(withClearErrors(compareKinds))
  .parseAsync();

async function compareKinds(paths: string[], { all = false }: { all?: boolean }): Promise<void> {
  const byName = Map.groupBy(findFiles(paths).files, ({ path }) => basename(path, extname(path)));
  const agreements: Agreement[] = [];
  for (const [name, [one, other]] of byName) {
    if (one === undefined || other === undefined) continue;
    agreements.push(agreementOf(name, await parsedDocuments([one]), await parsedDocuments([other])));
  }
  console.log(
    table([['', ...UNIT_KINDS, 'all units', 'rows', 'numbers'], ...agreements.map(figures)]).join('\n'),
  );
  if (all) console.log(agreements.flatMap(differences).join('\n'));
}

function figures({ name, units, rows, numbers }: Agreement): string[] {
  const kinds = UNIT_KINDS.map(kind => [units[kind]]);
  const shares = [...kinds, Object.values(units), [rows], [numbers]].map(shareOf);
  return [name, ...shares.map(share => share?.toFixed(3) ?? '-')];
}

function differences({ name, units, rows }: Agreement): string[] {
  const compared = [...UNIT_KINDS.map(kind => [kind, units[kind]] as const), ['rows', rows] as const];
  return compared.flatMap(([kind, { extra, missing }]) => [
    ...extra.map(text => `${name} ${kind}, only in the first: ${text.slice(0, WIDTH)}`),
    ...missing.map(text => `${name} ${kind}, only in the second: ${text.slice(0, WIDTH)}`),
  ]);
}
