import { Command, InvalidArgumentError, Option } from 'commander';
import { SETTINGS, type SettingName } from '../settings.ts';
import type { FetchFilesOptions } from './fetch.ts';
import { settingsFrom, withSettings } from './options.ts';

/*
 * The kinds of file and the languages stand here too, so that the help need not load what fetches; the types
 * hold them to those of src/fetch.
 */
const FORMATS: readonly FetchFilesOptions['format'][] = ['pdf', 'docx', 'doc'];
const LANGUAGES: readonly FetchFilesOptions['language'][] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

const EXAMPLES = `
Examples:
  clausary fetch A/RES/79/1 "S/RES/2754 (2024)"
  clausary fetch --body GA --session 79 --range 1-331 --into ga-79
  clausary fetch --body ECOSOC --session 2024 --range 1-30 --format docx
  clausary fetch --list symbols.txt --language fr

A file that is in the folder is not fetched again, so the same command goes on where it ended.`;

const OF_FETCH: readonly SettingName[] = SETTINGS.filter(({ of }) => of === 'fetch').map(({ name }) => name);

export const fetchCommand = (): Command =>
  withSettings(
    OF_FETCH,
    new Command('fetch')
      .description('Download documents from the Official Document System of the United Nations')
      .argument('[symbol...]', 'symbols in any spelling, or links to documents')
      .option('--list <file>', 'a text file with a symbol on each line; - reads it from the input')
      .option(
        '--session <number>',
        'with --range: a session (79, S-32), or a year for organs that count by years',
      )
      .option('--range <numbers>', 'with --session: the numbers of resolutions, such as 1-331 or 1-20,35')
      .option(
        '--body <organ>',
        'whose resolutions --session, or bare numbers, name (GA, HRC, SC, ECOSOC, ...)',
      )
      .addOption(new Option('--format <format>', 'the kind of file').choices(FORMATS).default('pdf'))
      .addOption(new Option('--language <code>', 'the language').choices(LANGUAGES).default('en'))
      .option('--into <folder>', 'the folder for the files and their manifest', notEmpty, 'data/documents')
      .option('--again', 'ask again for what was not found before')
      .option('--dry-run', 'print the addresses, and fetch nothing')
      .addHelpText('after', EXAMPLES),
  ).action(async (texts: string[], options, command: Command) => {
    const settings = settingsFrom(OF_FETCH, options);
    const { wantedBy } = await import('./fetch-wanted.ts');
    const wanted = await wantedBy({ ...options, texts }, problem => command.error(`error: ${problem}`));
    const { fetchFiles } = await import('./fetch.ts');
    await fetchFiles(wanted, { ...options, settings });
  });

function notEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It should not be empty.');
  return value;
}
