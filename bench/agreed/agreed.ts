import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { Random } from '../random.ts';
import { seedToMeasure } from '../seed-to-measure.ts';
import { inTemporaryFolder, withDatabase } from '../temporary-folder.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import { grow } from './grow.ts';
import { measureIndex, measureTextSearch } from './measure.ts';
import { measureRecall } from './recall.ts';
import { heading, LEGEND, recallReport, sizeReport } from './report.ts';
import { vary, wordsOf } from './vary.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const LARGE = 200_000;
const QUERIES = 400;
/** The number of queries of the slow kinds. */
const SLOW_QUERIES = 20;
/** A lower similarity than the API's least, so that the index must find more than it is used for. */
const LEAST = 0.6;

/**
 * `npm run bench:agreed -- PATH`: times the search for agreed language as the data
 * grows, and measures its recall.
 */
await new Command('bench:agreed')
  .description('Measure the speed and recall of the search for agreed language as the data grows')
  .argument('<path...>', 'documents to seed in addition to the seeds')
  .action(withClearErrors(bench))
  .parseAsync();

async function bench(paths: readonly string[]): Promise<void> {
  await inTemporaryFolder(async folder => {
    const fileOf = (name: string): string => join(folder, `${name}.sqlite`);
    await seedToMeasure([SEEDS, ...paths], fileOf('corpus'));
    await seedToMeasure([SEEDS], fileOf('seeds'));
    const indexing = grow(fileOf('corpus'), fileOf('large'), LARGE);
    const texts = await drawTexts(fileOf('corpus'), QUERIES);
    const fewTexts = texts.slice(0, SLOW_QUERIES);
    console.log(heading);
    for (const name of ['seeds', 'corpus', 'large']) {
      await withDatabase(fileOf(name), async db => {
        const times = { index: await measureIndex(db, texts), search: await measureTextSearch(db, fewTexts) };
        console.log(sizeReport(name, db, times));
      });
    }
    console.log(`\nindexing the largest took ${indexing.toFixed(1)} s\n`);
    for (const [name, queries] of [
      ['corpus', texts],
      ['large', fewTexts],
    ] as const) {
      const recall = await withDatabase(fileOf(name), db => measureRecall(db, queries, LEAST));
      console.log(recallReport(name, recall, LEAST));
    }
    console.log(LEGEND);
  });
}

/** Draws clauses from a database, and varies their wording so that no database has it. */
function drawTexts(file: string, count: number): Promise<string[]> {
  return withDatabase(file, async ({ $client }) => {
    const random = new Random(2);
    const texts = $client
      .prepare('select text from units join clauses using (id) order by clauses.seq')
      .pluck()
      .all() as string[];
    const words = wordsOf(texts);
    return Array.from({ length: count }, () => vary(texts[random.below(texts.length)] ?? '', words, random));
  });
}
