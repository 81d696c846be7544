import { Command, InvalidArgumentError } from 'commander';
import { SETTINGS } from '../settings.ts';
import { fetchCommand } from './fetch-command.ts';
import { type ReadChoice, settingsFrom, withReadChoice, withSettings } from './options.ts';

/**
 * The commands, as the help shows them. An action imports what it needs only when it runs, so that the help
 * and the other commands need not load it.
 */
export const commands = (): Command[] => [
  seedCommand(),
  parseCommand(),
  explainCommand(),
  checkCommand(),
  fetchCommand(),
  serveCommand(),
];

const seedCommand = (): Command =>
  withSettings(['database', 'seeds'], new Command('seed'))
    .description('Build the database from files and folders of documents')
    .argument('[path...]', 'files, or folders with them: PDF, Word, HTML or text (default: the seeds)')
    .action(async (paths: string[], options) => {
      const { database, seeds } = settingsFrom(options);
      const { seedDatabase } = await import('./seed.ts');
      await seedDatabase(paths.length > 0 ? paths : [seeds], database);
    });

const parseCommand = (): Command =>
  withReadChoice(new Command('parse'))
    .description('Print what is read from files, one JSON object a line for each document')
    .argument('<file...>', 'files, or folders with them: PDF, Word, HTML or text')
    .action(async (paths: string[], read: ReadChoice) => {
      const { parse } = await import('./parse.ts');
      await parse(paths, read);
    });

const explainCommand = (): Command =>
  withReadChoice(new Command('explain'))
    .description('Print what became of each line of a file, and by which rule')
    .argument('<file>', 'a file, or a folder with them: PDF, Word, HTML or text')
    .option('--unit <id>', 'only what led to this unit or document, such as A_RES_58_208.OP10.a')
    .option('--line <number>', 'only what became of this line', wholeNumber)
    .option('--draft', 'read the file as a draft, as "check" does')
    .option('--body <organ>', 'with --draft: the organ that is to adopt it, where it does not name it')
    .option('--json', 'print one JSON object for each file')
    .action(async (path: string, options, command: Command) => {
      if (options.body !== undefined && !options.draft)
        command.error("error: option '--body' is for drafts only: add '--draft'");
      const { explainFile } = await import('./explain.ts');
      await explainFile(path, options);
    });

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It should be a whole number from 1.');
  return Number(value);
}

const checkCommand = (): Command =>
  withSettings(
    ['database'],
    withReadChoice(new Command('check'))
      .description('Check drafts of resolutions against the drafting rules and the database')
      .argument('<file...>', 'drafts: PDF, Word, HTML or text')
      .option('--body <organ>', 'the organ that is to adopt them, where a draft does not name it'),
  ).action(async (paths: string[], { body, changes, ...options }) => {
    const { database } = settingsFrom(options);
    const { check } = await import('./check.ts');
    await check(paths, database, body ?? null, { changes });
  });

const serveCommand = (): Command =>
  withSettings(
    SETTINGS.filter(({ ofFetch }) => !ofFetch).map(({ name }) => name),
    new Command('serve'),
  )
    .description('Serve the database over HTTP; where there is none yet, build it from the seeds first')
    .action(async options => {
      const settings = settingsFrom(options);
      const { serve } = await import('./serve.ts');
      await serve(settings);
    });
