import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { resolutionText } from '../../test/text.ts';
import { type Child, startChild } from '../http/child.ts';
import { Random } from '../random.ts';
import { seedToMeasure } from '../seed-to-measure.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { wholeNumber } from '../whole-number.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import { kindsOf } from './kinds.ts';
import { load } from './load.ts';
import { gather } from './material.ts';
import { type Sample, trendOf } from './memory.ts';
import { replace } from './replace.ts';
import { errorsOf, loadReport, SAMPLE_HEADING, sampleRow, trendReport } from './report.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const SAMPLES = 60;
const MIB = 1024 ** 2;

interface Options {
  readonly minutes: number;
  readonly perSecond: number;
  readonly replacements: number;
}

/** `npm run bench:soak -- PATH`: asks a server everything for a while, and watches its memory. */
await new Command('bench:soak')
  .description('Send a server requests of every kind for a while: errors, times, and memory over time')
  .argument('[path...]', 'documents to seed in addition to the seeds')
  .option('--minutes <number>', 'how long', minutes, 10)
  .option('--per-second <number>', 'requests a second', wholeNumber, 40)
  .option('--replacements <number>', 'how often the data set is replaced meanwhile', wholeNumber, 6)
  .action(withClearErrors(soak))
  .parseAsync();

async function soak(paths: readonly string[], options: Options): Promise<void> {
  await inTemporaryFolder(async folder => {
    const databases = await seedTwo(folder, [SEEDS, ...paths]);
    const database = join(folder, 'served.sqlite');
    await replace(database, databases[0]);
    const server = await startChild('clausary-server.ts', { database, host: '127.0.0.1', port: 0 });
    try {
      const kinds = kindsOf(await gather(server.address));
      const end = performance.now() + options.minutes * 60_000;
      const { perSecond } = options;
      const [tallies, samples] = await Promise.all([
        load(server.address, kinds, { perSecond, end, random: new Random(1) }),
        watch(server, options.minutes),
        replaceInTurn(database, databases, options),
      ]);
      const trend = trendOf(samples);
      console.log(`\n${loadReport(tallies)}\n\n${trendReport(trend)}`);
      if (!trend.isFlat || tallies.some(tally => errorsOf(tally) > 0)) process.exitCode = 1;
    } finally {
      await server.stop();
    }
  });
}

/** Two data sets that differ in one document, so that whatever is asked of one is there in the other, too. */
async function seedTwo(folder: string, paths: readonly string[]): Promise<[string, string]> {
  const more = join(folder, 'more');
  mkdirSync(more);
  writeFileSync(join(more, 'more.txt'), resolutionText(1, 99));
  const [one, other] = [join(folder, 'one.sqlite'), join(folder, 'other.sqlite')];
  await seedToMeasure(paths, one);
  await seedToMeasure([...paths, more], other);
  return [one, other];
}

/** Samples the memory of the server, and prints it. */
async function watch(server: Child, duration: number): Promise<Sample[]> {
  const started = performance.now();
  const samples: Sample[] = [];
  console.log(SAMPLE_HEADING);
  for (let taken = 1; taken <= SAMPLES; taken++) {
    await setTimeout(started + (duration * 60_000 * taken) / SAMPLES - performance.now());
    const { rss, mapped, heapUsed, external } = await server.memory();
    const minutes = (performance.now() - started) / 60_000;
    const sample = {
      minutes,
      own: (rss - mapped) / MIB,
      mapped: mapped / MIB,
      heap: heapUsed / MIB,
      external: external / MIB,
    };
    samples.push(sample);
    console.log(sampleRow(sample));
  }
  return samples;
}

async function replaceInTurn(
  database: string,
  databases: readonly [string, string],
  { minutes, replacements }: Options,
): Promise<void> {
  for (let done = 1; done <= replacements; done++) {
    await setTimeout((minutes * 60_000) / (replacements + 1));
    await replace(database, databases[done % 2 === 0 ? 0 : 1]);
  }
}

/** Parses a number of minutes, for commander. */
function minutes(text: string): number {
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text) || Number(text) === 0)
    throw new InvalidArgumentError('should be a number of minutes.');
  return Number(text);
}
