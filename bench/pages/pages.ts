import { Command } from 'commander';
import { startChild } from '../http/child.ts';
import { withDatabase } from '../temporary-folder.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import { findKinds } from './kinds.ts';
import { measure } from './measure.ts';
import { HEAD, LEGEND, line } from './report.ts';

/** Nothing is kept, and no limit of time ends what is measured. */
const SETTINGS = { host: '127.0.0.1', port: 0, answerCacheSize: 0, timeLimit: 120 };

/** `npm run bench:pages -- DATABASE`: how large each kind of page is, and how long it takes to be made. */
await new Command('bench:pages')
  .description('Measure the size of pages and the time that they take, beside the same in the API')
  .argument('<database>', 'a database that "clausary seed" has built')
  .option('--only <words>', 'measure only the kinds that have these words in their name', '')
  .action(withClearErrors(bench))
  .parseAsync();

async function bench(database: string, { only }: { readonly only: string }): Promise<void> {
  const clauses = await withDatabase(database, async ({ $client }) =>
    Number($client.prepare('select count(*) from clauses').pluck().get()),
  );
  console.log(`${clauses.toLocaleString('en')} clauses; no answer is kept in memory\n`);
  console.log(HEAD);
  const server = await startChild('clausary-server.ts', { ...SETTINGS, database });
  try {
    for (const kind of await findKinds(database))
      if (kind.name.includes(only)) console.log(line(await measure(server, kind)));
  } finally {
    await server.stop();
  }
  console.log(LEGEND);
}
