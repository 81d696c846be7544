import { type BuildSettings, buildDatabase } from './build-database.ts';
import { printPlan } from './plan.ts';

/** Adds the documents in `paths` to the database, or tells what that would do. */
export async function addToDatabase(
  paths: readonly string[],
  { dryRun = false }: { readonly dryRun?: boolean },
  settings: BuildSettings,
): Promise<void> {
  if (dryRun)
    return printPlan(settings.database, { isNeeded: true }, async last => {
      const { planOfAdd } = await import('../../pipeline/plan.ts');
      return planOfAdd(paths, last);
    });
  await buildDatabase(settings, async options => {
    const { add } = await import('../../pipeline/add.ts');
    return add(paths, options);
  });
}
