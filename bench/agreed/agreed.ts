import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { Random } from '../random.ts';
import { seedToMeasure } from '../seed-to-measure.ts';
import { inTemporaryFolder, withDatabase } from '../temporary-folder.ts';
import { wholeNumber } from '../whole-number.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import { grow } from './grow.ts';
import { measureAnswers, measureTextSearch } from './measure.ts';
import { measureRecall } from './recall.ts';
import { heading, LEGEND, recallReport, sizeReport } from './report.ts';
import { vary, wordsOf } from './vary.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
/** The numbers of clauses that the data grows to. */
const SIZES = [200_000, 1_000_000];
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
  .option('--most <number>', 'number of clauses to grow to at most', wholeNumber, Math.max(...SIZES))
  .action(withClearErrors(bench))
  .parseAsync();

async function bench(paths: readonly string[], { most }: { readonly most: number }): Promise<void> {
  await inTemporaryFolder(async folder => {
    const fileOf = (name: string): string => join(folder, `${name}.sqlite`);
    await seedToMeasure([SEEDS, ...paths], fileOf('corpus'));
    await seedToMeasure([SEEDS], fileOf('seeds'));
    const texts = await drawTexts(fileOf('corpus'), QUERIES);
    const fewTexts = texts.slice(0, SLOW_QUERIES);
    console.log(heading);
    const report = async (name: string): Promise<void> => {
      await withDatabase(fileOf(name), async db => {
        const [answers, search] = [await measureAnswers(db, texts), await measureTextSearch(db, fewTexts)];
        console.log(sizeReport(name, db, { answers, search }));
      });
    };
    await report('seeds');
    await report('corpus');
    const sizes = SIZES.filter(size => size <= most);
    for (const size of sizes) {
      const indexing = grow(fileOf('corpus'), fileOf(`${size}`), size);
      await report(`${size}`);
      console.log(`${' '.repeat(11)}indexing the wordings took ${indexing.toFixed(1)} s`);
    }
    console.log('');
    for (const [name, queries] of [
      ['corpus', texts],
      ...sizes.slice(0, 1).map(size => [`${size}`, fewTexts] as const),
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
