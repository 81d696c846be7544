import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { clauses } from '../../db/schema.ts';
import { failure } from '../../src/errors.ts';
import { findFiles } from '../../src/pipeline/files.ts';
import { inTemporaryFolder, withDatabase } from '../temporary-folder.ts';
import { wholeNumber } from '../whole-number.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import type { Measured } from './child.ts';
import { multiply } from './multiply.ts';
import { type Grown, growthReport, sizeReport } from './report.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

/**
 * `npm run bench:seeding -- PATH`: seeds ever more documents that are made of texts of the General Assembly,
 * adds one to the most of them, and seeds them again with nothing changed.
 */
await new Command('bench:seeding')
  .description('Measure how seeding and adding grow with the data')
  .argument('<path...>', 'texts of resolutions of the General Assembly, to be multiplied')
  .option('--most <number>', 'number of documents to grow to', wholeNumber, 2000)
  .action(withClearErrors(bench))
  .parseAsync();

async function bench(paths: readonly string[], { most }: { readonly most: number }): Promise<void> {
  const texts = findFiles(paths).files.map(({ path }) => path);
  if (texts.length === 0) throw failure('FOLDER_EMPTY', paths[0] ?? '');
  await inTemporaryFolder(async folder => {
    const sizes = [most / 4, most / 2, most].map(Math.floor);
    const grown: Grown[] = [];
    for (const size of sizes) {
      const place = join(folder, String(size));
      mkdirSync(place);
      multiply(texts, place, size);
      const one = await measured('anew', join(folder, `${size}.sqlite`), [place]);
      grown.push(one);
      console.log(sizeReport(`${size} documents from nothing`, one));
    }
    console.log(growthReport(grown));
    const database = join(folder, `${most}.sqlite`);
    const more = join(folder, 'more');
    mkdirSync(more);
    const last = multiply(texts, more, most + 1).at(-1) ?? '';
    console.log(sizeReport('one document added', await measured('add', database, [last])));
    console.log(
      sizeReport(
        'seeded with nothing changed',
        await measured('seed', database, [join(folder, String(most)), last]),
      ),
    );
  });
}

/** Builds in a process of its own, so that its memory is its own. */
async function measured(
  command: 'anew' | 'add' | 'seed',
  database: string,
  paths: readonly string[],
): Promise<Grown> {
  const child = fork(CHILD, [command, database, ...paths], { execArgv: [] });
  const [report] = (await once(child, 'message')) as [Measured];
  await once(child, 'exit');
  const clauseCount = await withDatabase(database, async db => db.$count(clauses));
  return { ...report, clauses: clauseCount };
}
