/**
 * Runs jobs in turn, so that what slows the machine down for a while slows them all.
 *
 * @returns for each job the seconds of its runs
 */
export async function interleaved(runs: number, jobs: readonly (() => unknown)[]): Promise<number[][]> {
  const times: number[][] = jobs.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, job] of jobs.entries()) times[index]?.push(await seconds(job));
  }
  return times;
}

async function seconds(job: () => unknown): Promise<number> {
  const started = performance.now();
  await job();
  return (performance.now() - started) / 1000;
}
