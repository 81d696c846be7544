import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { seed } from '../../src/pipeline/seed.ts';
import { wholeNumber } from '../whole-number.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** `npm run bench:start`: how long commands and server take to start. */
await new Command('bench:start')
  .description('Measure how long the commands and the server take to start, beside Node.js itself')
  .option('--runs <number>', 'how often each is measured', wholeNumber, 9)
  .option('--database <file>', 'the database that is served, if not one of the seeds')
  .action(bench)
  .parseAsync();

interface Options {
  readonly runs: number;
  readonly database?: string;
}

async function bench({ runs, database }: Options): Promise<void> {
  if (database !== undefined) {
    console.log(`a database of ${(statSync(database).size / 1e6).toFixed(0)} MB`);
    console.log(report(await measure(database, runs)));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'clausary-bench-'));
  try {
    const database = join(folder, 'start.sqlite');
    await seed([SEEDS], { database });
    console.log(report(await measure(database, runs)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
