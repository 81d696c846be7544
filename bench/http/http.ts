import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Db } from '../../db/db.ts';
import { grow } from '../grow/grow.ts';
import { inTemporaryFolder, withDatabase } from '../temporary-folder.ts';
import { wholeNumber } from '../whole-number.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import { findCases } from './cases.ts';
import { startChild } from './child.ts';
import { measure, type Options } from './measure.ts';
import { caseReport, LEGEND, type Size, seedingReport, sizeReport } from './report.ts';
import { measureSeeding } from './seeding.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** `npm run bench -- PATH`: the speed of the API beside servers that do as little as possible. */
await new Command('bench')
  .description('Measure how fast the API answers, beside minimal servers that read or send the same')
  .argument('[path...]', 'documents to take in besides the seeds')
  .option('--runs <number>', 'how often each is measured', wholeNumber, 9)
  .option('--seconds <number>', 'how long each is asked', wholeNumber, 1)
  .option('--times <number>', 'measure also with this many times the documents', wholeNumber)
  .option('--database <file...>', 'measure these databases, and seed none')
  .option('--only <words>', 'measure only the cases that have these words in their name', '')
  .action(withClearErrors(bench))
  .parseAsync();

interface BenchOptions extends Options {
  readonly times?: number;
  readonly database?: readonly string[];
  readonly only: string;
}

async function bench(paths: readonly string[], options: BenchOptions): Promise<void> {
  await inTemporaryFolder(async folder => {
    for (const database of options.database ?? (await seeded(paths, folder, options))) {
      console.log(sizeReport(await withDatabase(database, async db => sizeOf(db, database))));
      await benchServers(database, options);
    }
  });
  console.log(LEGEND);
}

async function seeded(
  paths: readonly string[],
  folder: string,
  { runs, times }: BenchOptions,
): Promise<string[]> {
  const database = join(folder, 'bench.sqlite');
  console.log(seedingReport(await measureSeeding([SEEDS, ...paths], database, runs)));
  if (times === undefined) return [database];
  const grown = join(folder, 'grown.sqlite');
  grow(database, grown, times);
  return [database, grown];
}

function sizeOf({ $client }: Db, file: string): Size {
  const count = (table: string): number =>
    Number($client.prepare(`select count(*) from ${table}`).pluck().get());
  return { clauses: count('clauses'), units: count('units'), bytes: statSync(file).size };
}

async function benchServers(database: string, options: BenchOptions): Promise<void> {
  const settings = { database, host: '127.0.0.1', port: 0 };
  const ready = await startChild('clausary-server.ts', settings);
  const anew = await startChild('clausary-server.ts', { ...settings, answerCacheSize: 0 });
  try {
    const cases = await findCases(ready.address, database);
    for (const one of cases.filter(({ name }) => name.includes(options.only))) {
      console.log(caseReport(one, await measure(one, { ready, anew, database }, options)));
    }
  } finally {
    await Promise.all([ready.stop(), anew.stop()]);
  }
}
