import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { openForReading } from '../../db/connection.ts';
import type { Db } from '../../db/db.ts';
import { seed } from '../../src/pipeline/seed.ts';
import { Random } from '../../test/pipeline/parse/random.ts';
import { grow } from './grow.ts';
import { measureIndex, measureTextSearch } from './measure.ts';
import { measureRecall, type Recall } from './recall.ts';
import { heading, LEGEND, recallReport, sizeReport } from './report.ts';
import { vary, wordsOf } from './vary.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const LARGE = 200_000;
const ASKED = 400;
const ASKED_SLOWLY = 20;
/** Less than is shown, so that the index is held to more than it is used for. */
const LEAST = 0.6;

/** `npm run bench:agreed -- PATH`: how fast agreed language is found as the data grows, and how much of it. */
await new Command('bench:agreed')
  .description('Measure how fast agreed language is found as the data grows, and how much of it')
  .argument('<path...>', 'documents to take in besides the seeds')
  .action(bench)
  .parseAsync();

async function bench(paths: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clausary-bench-'));
  const at = (name: string): string => join(folder, `${name}.sqlite`);
  try {
    seed([SEEDS], { database: at('seeds') });
    seed([SEEDS, ...paths], { database: at('corpus') });
    const indexing = grow(at('corpus'), at('large'), LARGE);
    const texts = await drawn(at('corpus'), ASKED);
    console.log(heading);
    for (const name of ['seeds', 'corpus', 'large']) {
      await reading(at(name), async db => {
        const slow = texts.slice(0, ASKED_SLOWLY);
        const times = { index: await measureIndex(db, texts), search: await measureTextSearch(db, slow) };
        console.log(sizeReport(name, db, times));
      });
    }
    console.log(`\nindexing the largest took ${indexing.toFixed(1)} s\n`);
    for (const [name, of] of [
      ['corpus', texts],
      ['large', texts.slice(0, ASKED_SLOWLY)],
    ] as const) {
      const recall: Recall = await reading(at(name), db => measureRecall(db, of, LEAST));
      console.log(recallReport(name, recall, LEAST));
    }
    console.log(LEGEND);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function reading<Value>(file: string, read: (db: Db) => Promise<Value>): Promise<Value> {
  const db = openForReading(file);
  try {
    return await read(db);
  } finally {
    db.$client.close();
  }
}

/** Clauses of the data, varied as no database has them. */
function drawn(file: string, count: number): Promise<string[]> {
  return reading(file, async ({ $client }) => {
    const random = new Random(2);
    const texts = $client
      .prepare('select text from units join clauses using (id) order by clauses.seq')
      .pluck()
      .all() as string[];
    const words = wordsOf(texts);
    return Array.from({ length: count }, () => vary(texts[random.below(texts.length)] ?? '', words, random));
  });
}
