import { type BuildSettings, buildDatabase } from './build-database.ts';
import { printPlan } from './plan.ts';

export interface SeedChoice {
  readonly anew?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Makes the database one of the documents in `paths`, or tells what that would do.
 *
 * @returns whether there is a data set of them
 */
export async function seedDatabase(
  paths: readonly string[],
  { anew = false, dryRun = false }: SeedChoice,
  settings: BuildSettings,
): Promise<boolean> {
  if (dryRun) {
    await printPlan(settings.database, { anew }, async last => {
      const { planOfSeed } = await import('../../pipeline/plan.ts');
      return planOfSeed(paths, last);
    });
    return true;
  }
  return buildDatabase(settings, async options => {
    const { seed } = await import('../../pipeline/seed.ts');
    return seed(paths, { ...options, anew });
  });
}
