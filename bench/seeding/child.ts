import { statSync } from 'node:fs';
import { withSmallHeap } from '../../src/cli/small-heap.ts';
import { withFileThreads } from '../../src/cli/workers/file-threads.ts';
import type { BuildOptions } from '../../src/pipeline/build.ts';
import type { FillReport } from '../../src/pipeline/fill.ts';
import { readSettings } from '../../src/settings.ts';

/** What a process has taken to build a data set. */
export interface Measured {
  readonly sources: number;
  /**
   * Seconds of processor by step, in all threads: how long they take depends on what else the machine does.
   */
  readonly steps: Readonly<Record<string, number>>;
  /** Seconds by the clock. */
  readonly seconds: number;
  /** The most memory, in MiB. */
  readonly memory: number;
  /** Of the file, in bytes. */
  readonly bytes: number;
}

const [command = '', database = '', ...paths] = process.argv.slice(2);
const report = await withSmallHeap(measure);
process.send?.(report);

async function measure(): Promise<Measured> {
  const started = performance.now();
  const steps: Record<string, number> = {};
  let [step, before] = ['reading and storing', process.cpuUsage()];
  function begin(next: string): void {
    const { user, system } = process.cpuUsage(before);
    steps[step] = (steps[step] ?? 0) + (user + system) / 1e6;
    [step, before] = [next, process.cpuUsage()];
  }
  const settings = readSettings({}, process.env);
  const { counts } = await withFileThreads(settings, parser =>
    run({
      database,
      parser,
      onStep: next => {
        if (next !== step) begin(next);
      },
    }),
  );
  begin('');
  return {
    sources: counts.sources,
    steps,
    seconds: (performance.now() - started) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
    bytes: statSync(database).size,
  };
}

async function run(options: BuildOptions): Promise<FillReport> {
  if (command === 'add') return (await import('../../src/pipeline/add.ts')).add(paths, options);
  return (await import('../../src/pipeline/seed.ts')).seed(paths, { ...options, anew: command === 'anew' });
}
