import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Db } from '../../db/db.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { searchHit } from '../../src/8-services/search/search-hit.ts';
import { toTextQuery } from '../../src/8-services/search/text-query.ts';
import { searchHitView } from '../../src/9-http/views/search-hit.ts';
import { interleaved } from '../interleaved.ts';
import { spread } from '../spread.ts';
import { withSeededDatabase } from '../temporary-folder.ts';
import { wholeNumber } from '../whole-number.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import cases from './cases.json' with { type: 'json' };

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const PAGE = { after: [Number.NEGATIVE_INFINITY, 0], limit: 21 };
const HEADINGS = ['hits', 'bare count', 'page', 'facets', 'page / bare'];

const WARMING_UP = 10;

/** `npm run bench:search -- PATH`: times a search, and FTS5 merely counting the same hits for comparison. */
await new Command('bench:search')
  .description('Measure how long a search takes, compared with SQLite merely counting the same hits')
  .argument('[path...]', 'documents to seed in addition to the seeds')
  .option('--runs <number>', 'number of runs of each', wholeNumber, 50)
  .action(withClearErrors(bench))
  .parseAsync();

async function bench(paths: readonly string[], { runs }: { readonly runs: number }): Promise<void> {
  await withSeededDatabase([SEEDS, ...paths], async db => {
    console.log(row('milliseconds, the median', HEADINGS));
    for (const [name = '', typed = ''] of cases) console.log(row(name, await measure(db, typed, runs)));
  });
}

async function measure(db: Db, typed: string, runs: number): Promise<string[]> {
  const { search } = prepareQueries(db);
  const bare = db.$client
    .prepare<[string], number>('select count(*) from unit_text where unit_text match ?')
    .pluck();
  const q = toTextQuery(typed);
  const jobs = [
    () => bare.get(q),
    async () =>
      (await search.list({ q: toTextQuery(typed) }, PAGE)).map(row => searchHitView(searchHit(row))),
    () => search.profiles({ q: toTextQuery(typed) }),
  ];
  await interleaved(WARMING_UP, jobs);
  const times = await interleaved(runs, jobs);
  const [counting = 0, page = 0, facets = 0] = times.map(seconds => 1000 * spread(seconds).median);
  return [
    String(bare.get(q)),
    ...[counting, page, facets].map(time => time.toFixed(2)),
    (page / counting).toFixed(1),
  ];
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(26)}${cells.map(cell => cell.padStart(13)).join('')}`;
}
