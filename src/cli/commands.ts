import { Command } from 'commander';
import { SETTINGS, type SettingName } from '../settings.ts';
import { settingOptions, settingsFrom } from './options.ts';

/**
 * The commands, as the help shows them. An action imports what it needs only when it runs, so that the help and the
 * other commands need not load it.
 */
export const commands = (): Command[] => [seedCommand(), parseCommand(), checkCommand(), serveCommand()];

const seedCommand = (): Command =>
  withSettings(['database', 'seeds'], new Command('seed'))
    .description('Build the database from files and folders of documents')
    .argument('[path...]', 'files, or folders with .txt and .md files (default: the seeds)')
    .action(async (paths: string[], options) => {
      const { database, seeds } = settingsFrom(options);
      const { seedDatabase } = await import('./seed.ts');
      await seedDatabase(paths.length > 0 ? paths : [seeds], database);
    });

const parseCommand = (): Command =>
  new Command('parse')
    .description('Print what is read from files, one JSON object a line for each document')
    .argument('<file...>', 'files, or folders with .txt and .md files')
    .action(async (paths: string[]) => {
      const { parse } = await import('./parse.ts');
      await parse(paths);
    });

const checkCommand = (): Command =>
  withSettings(
    ['database'],
    new Command('check')
      .description('Check drafts of resolutions against the drafting rules and the database')
      .argument('<file...>', 'drafts as text')
      .option('--body <organ>', 'the organ that is to adopt them, where a draft does not name it'),
  ).action(async (paths: string[], { body, ...options }) => {
    const { database } = settingsFrom(options);
    const { check } = await import('./check.ts');
    await check(paths, database, body ?? null);
  });

const serveCommand = (): Command =>
  withSettings(
    SETTINGS.map(({ name }) => name),
    new Command('serve'),
  )
    .description('Serve the database over HTTP; where there is none yet, build it from the seeds first')
    .action(async options => {
      const settings = settingsFrom(options);
      const { serve } = await import('./serve.ts');
      await serve(settings);
    });

function withSettings(names: readonly SettingName[], command: Command): Command {
  for (const option of settingOptions(...names)) command.addOption(option);
  return command;
}
