import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Db } from '../../db/db.ts';
import { seed } from '../../src/pipeline/seed.ts';
import { readSettings } from '../../src/settings.ts';
import { startChild } from '../http/child.ts';
import { inTemporaryFolder, withDatabase } from '../temporary-folder.ts';
import { wholeNumber } from '../whole-number.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import { clausePath, costlyRequests } from './costly-requests.ts';
import { startLoad } from './load.ts';
import { probe } from './probe.ts';
import { report } from './report.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
/** Seconds after which everything is loaded and compiled. */
const WARMING_UP = 3;

interface Options {
  readonly seconds: number;
  readonly threads?: string;
  readonly database?: string;
}

/** `npm run bench:busy -- PATH`: how long cheap requests take while costly ones keep the server busy. */
await new Command('bench:busy')
  .description('Measure how long cheap requests take, alone and while four costly ones run without pause')
  .argument('[path...]', 'documents to take in besides the seeds')
  .option('--seconds <number>', 'how long it is measured, each time', wholeNumber, 10)
  .option('--threads <number>', 'worker threads of the server, as its setting')
  .option('--database <file>', 'a database that is built already, instead of documents')
  .action(withClearErrors(bench))
  .parseAsync();

async function bench(paths: readonly string[], options: Options): Promise<void> {
  await inTemporaryFolder(async folder => {
    const database = options.database ?? join(folder, 'bench.sqlite');
    if (options.database === undefined) await seed([SEEDS, ...paths], { database });
    await withDatabase(database, db => measure(db, database, options));
  });
}

/** The server caches no answers, so that it works out each anew. */
async function measure(db: Db, database: string, { seconds, threads }: Options): Promise<void> {
  const paths = { 'a clause by id': clausePath(db), '/health/live': '/health/live' };
  const asked = Object.values(paths);
  const settings = {
    ...readSettings(threads === undefined ? {} : { threads }, {}),
    database,
    port: 0,
    answerCacheSize: 0,
    rateLimit: 0,
    logLevel: 'error',
  };
  const server = await startChild('clausary-server.ts', settings);
  try {
    await probe(server.address, asked, WARMING_UP);
    const idle = await probe(server.address, asked, seconds);
    const load = startLoad({ address: server.address, requests: costlyRequests(db) });
    await probe(server.address, asked, WARMING_UP);
    const busy = await probe(server.address, asked, seconds);
    const measured = Object.entries(paths).map(([name, path]) => ({
      name,
      idle: idle.get(path),
      busy: busy.get(path),
    }));
    console.log(report(measured, await load.stop(), seconds + WARMING_UP));
  } finally {
    await server.stop();
  }
}
