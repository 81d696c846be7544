/**
 * How many seconds each of several jobs took, run after run. They take turns, so that what slows the machine down
 * for a while slows them all.
 */
export async function interleaved(runs: number, jobs: readonly (() => unknown)[]): Promise<number[][]> {
  const times: number[][] = jobs.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [job, doIt] of jobs.entries()) times[job]?.push(await seconds(doIt));
  }
  return times;
}

async function seconds(job: () => unknown): Promise<number> {
  const started = performance.now();
  await job();
  return (performance.now() - started) / 1000;
}
