import { Command } from 'commander';
import { settingOptions, settingsFrom } from './options.ts';
import { fail } from './output.ts';
import { progress, summary } from './progress.ts';

export function seedCommand(): Command {
  const command = new Command('seed')
    .description('Build the database from files and folders of documents')
    .argument('[path...]', 'files, or folders with .txt and .md files (default: the seeds)')
    .action(async (paths: string[], options) => {
      const { database, seeds } = settingsFrom(options);
      await seedDatabase(paths.length > 0 ? paths : [seeds], database);
    });
  for (const option of settingOptions('database', 'seeds')) command.addOption(option);
  return command;
}

/**
 * Seeds, showing how it goes, and says on stderr what failed; answers whether there is a new database.
 * What it needs is loaded only here: the other commands start in half the time without it.
 */
export async function seedDatabase(paths: readonly string[], database: string): Promise<boolean> {
  const { seed } = await import('../pipeline/seed.ts');
  const started = performance.now();
  const line = progress(process.stdout);
  const report = seed(paths, { database, onOutcome: line.show });
  line.clear();
  for (const error of report.failures) fail(error);
  if (report.built) process.stdout.write(summary(report.counts, database, performance.now() - started));
  return report.built;
}
