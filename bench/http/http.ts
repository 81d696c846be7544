import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { wholeNumber } from '../whole-number.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import { findCases } from './cases.ts';
import { startChild } from './child.ts';
import { measure, type Options } from './measure.ts';
import { caseReport, LEGEND, seedingReport } from './report.ts';
import { measureSeeding } from './seeding.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** `npm run bench -- PATH`: the speed of the API beside a bare server that sends the same bytes. */
await new Command('bench')
  .description('Measure how fast the API answers, beside a bare node:http server that sends the same bytes')
  .argument('[path...]', 'documents to take in besides the seeds')
  .option('--runs <number>', 'how often each is measured', wholeNumber, 9)
  .option('--seconds <number>', 'how long each is asked', wholeNumber, 1)
  .action(withClearErrors(bench))
  .parseAsync();

async function bench(paths: readonly string[], options: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clausary-bench-'));
  try {
    const database = join(folder, 'bench.sqlite');
    console.log(seedingReport(await measureSeeding([SEEDS, ...paths], database, options.runs)));
    await benchServers(database, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchServers(database: string, options: Options): Promise<void> {
  const settings = { database, host: '127.0.0.1', port: 0 };
  const ready = await startChild('clausary-server.ts', settings);
  const anew = await startChild('clausary-server.ts', { ...settings, answerCacheSize: 0 });
  try {
    for (const one of await findCases(ready.address)) {
      console.log(caseReport(one, await measure(one, { ready, anew }, options)));
    }
    console.log(LEGEND);
  } finally {
    await Promise.all([ready.stop(), anew.stop()]);
  }
}
