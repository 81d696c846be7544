import { deepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { fail } from '../../src/cli/output.ts';
import { seed } from '../../src/seed.ts';
import { spread } from '../spread.ts';
import { wholeNumber } from '../whole-number.ts';
import { type Case, findCases } from './cases.ts';
import { type Child, startChild } from './child.ts';
import { type Load, load } from './load.ts';
import { recordAll } from './record.ts';
import { caseRow, headRow, seedingLine } from './rows.ts';

interface Options {
  readonly runs: number;
  readonly seconds: number;
}

/** `npm run bench -- PATH`: how fast the API answers, beside a bare server that sends the same bytes. */
await new Command('bench')
  .description('Measure how fast the API answers, beside a bare node:http server that sends the same bytes')
  .argument('[path...]', 'documents to take in besides the seeds')
  .option('--runs <number>', 'how often each is run', wholeNumber, 5)
  .option('--seconds <number>', 'how long each run takes', wholeNumber, 2)
  .action(bench)
  .parseAsync();

async function bench(paths: readonly string[], options: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clausary-bench-'));
  const database = join(folder, 'bench.sqlite');
  const children: Child[] = [];
  try {
    console.log(benchSeeding(['seeds', ...paths], database, options.runs));
    const settings = { database, host: '127.0.0.1', port: 0 };
    const ready = await startChild('clausary-server.ts', settings);
    const anew = await startChild('clausary-server.ts', { ...settings, answerCacheSize: 0 });
    children.push(ready, anew);
    console.log(headRow());
    for (const one of await findCases(ready.address)) {
      console.log(caseRow(one, await benchCase(one, [ready, anew], options)));
    }
  } finally {
    await Promise.all(children.map(child => child.stop()));
    rmSync(folder, { recursive: true });
  }
}
