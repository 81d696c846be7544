/**
 * How many seconds each of several jobs took, run after run. They take turns, so that what slows the machine down
 * for a while slows them all.
 */
export function interleaved(runs: number, jobs: readonly (() => unknown)[]): number[][] {
  const rounds = Array.from({ length: runs }, () => jobs.map(seconds));
  return jobs.map((_, job) => rounds.flatMap(round => round[job] ?? []));
}

function seconds(job: () => unknown): number {
  const started = performance.now();
  job();
  return (performance.now() - started) / 1000;
}
