import { seed } from '../../src/pipeline/seed.ts';
import { type Spread, spread } from '../spread.ts';

export interface Seeding {
  readonly documents: number;
  /** Documents per second. */
  readonly perSecond: Spread;
}

/** Builds the database `runs` times; the last one stays. */
export async function measureSeeding(
  paths: readonly string[],
  database: string,
  runs: number,
): Promise<Seeding> {
  const builds: { documents: number; seconds: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const { counts, failures } = await seed(paths, { database });
    const [error] = failures;
    if (error) throw error;
    builds.push({ documents: counts.documents, seconds: (performance.now() - started) / 1000 });
  }
  return {
    documents: builds[0]?.documents ?? 0,
    perSecond: spread(builds.map(({ documents, seconds }) => documents / seconds)),
  };
}
