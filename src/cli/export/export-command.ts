import { Command } from 'commander';
import type { SettingName } from '../../settings.ts';
import { settingsFrom, withSettings } from '../options.ts';

const SETTINGS: readonly SettingName[] = ['database'];

export const exportCommand = (): Command =>
  withSettings(SETTINGS, new Command('export'))
    .description('Write a list as NDJSON or CSV, or the database itself; without a name, print what there is')
    .argument('[name]', 'such as clauses.ndjson, citations.csv or clausary.sqlite')
    .option('--output <file>', 'the file to write to (default: stdout)')
    .action(async (name: string | undefined, { output = null, ...options }) => {
      const { database } = settingsFrom(SETTINGS, options);
      const { listExports, writeExport } = await import('./export.ts');
      await (name === undefined ? listExports(database) : writeExport(database, name, output));
    });
