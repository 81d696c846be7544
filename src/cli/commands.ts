import { Command, InvalidArgumentError } from 'commander';
import { storeAddress } from '../setting-formats.ts';
import { SETTINGS, type SettingName } from '../settings.ts';
import { askCommands } from './ask/ask-commands.ts';
import { exportCommand } from './export/export-command.ts';
import { fetchCommand } from './fetch-command.ts';
import { FILE_SETTINGS, settingsFrom, withReadChoice, withSettings } from './options.ts';

/**
 * The commands, as the help shows them. An action imports what it needs only when it runs, so that the help
 * and the other commands need not load it.
 */
export const commands = (): Command[] => [
  seedCommand(),
  addCommand(),
  removeCommand(),
  parseCommand(),
  explainCommand(),
  checkCommand(),
  ...askCommands(),
  exportCommand(),
  organizationsCommand(),
  fetchCommand(),
  serveCommand(),
  mcpCommand(),
  publishCommand(),
];

const OF_SEED: readonly SettingName[] = ['database', 'seeds', ...FILE_SETTINGS];

const seedCommand = (): Command =>
  withSettings(OF_SEED, withDryRun(new Command('seed')))
    .description('Build the database from files and folders of documents; read what is new or has changed')
    .argument('[path...]', 'files, or folders with them: PDF, Word, HTML or text (default: the seeds)')
    .option('--anew', 'read every file, even if the database has it')
    .action(async (paths: string[], { anew, dryRun, ...options }) => {
      const settings = settingsFrom(OF_SEED, options);
      const { seedDatabase } = await import('./build/seed.ts');
      await seedDatabase(paths.length > 0 ? paths : [settings.seeds], { anew, dryRun }, settings);
    });

const OF_CHANGE: readonly SettingName[] = ['database', ...FILE_SETTINGS];

const addCommand = (): Command =>
  withSettings(OF_CHANGE, withDryRun(new Command('add')))
    .description('Add documents to the database')
    .argument('<file...>', 'files, or folders with them: PDF, Word, HTML or text')
    .action(async (paths: string[], { dryRun, ...options }) => {
      const settings = settingsFrom(OF_CHANGE, options);
      const { addToDatabase } = await import('./build/add.ts');
      await addToDatabase(paths, { dryRun }, settings);
    });

const removeCommand = (): Command =>
  withSettings(OF_CHANGE, withDryRun(new Command('remove')))
    .description('Remove documents from the database')
    .argument('<symbol...>', 'symbols of documents; the files that they are from go as a whole')
    .action(async (symbols: string[], { dryRun, ...options }) => {
      const settings = settingsFrom(OF_CHANGE, options);
      const { removeFromDatabase } = await import('./build/remove.ts');
      await removeFromDatabase(symbols, { dryRun }, settings);
    });

const withDryRun = (command: Command): Command =>
  command.option('--dry-run', 'tell what would be done, and do nothing');

const parseCommand = (): Command =>
  withSettings(FILE_SETTINGS, withReadChoice(new Command('parse')))
    .description('Print what is read from files, one JSON object a line for each document')
    .argument('<file...>', 'files, or folders with them: PDF, Word, HTML or text')
    .action(async (paths: string[], { changes, ...options }) => {
      const settings = settingsFrom(FILE_SETTINGS, options);
      const { parse } = await import('./parse.ts');
      await parse(paths, { changes }, settings);
    });

const explainCommand = (): Command =>
  withSettings(FILE_SETTINGS, withReadChoice(new Command('explain')))
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
      const settings = settingsFrom(FILE_SETTINGS, options);
      const { explain } = await import('./explain.ts');
      await explain(path, options, settings);
    });

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It should be a whole number from 1.');
  return Number(value);
}

const OF_CHECK: readonly SettingName[] = ['database', ...FILE_SETTINGS];

const checkCommand = (): Command =>
  withSettings(
    OF_CHECK,
    withReadChoice(new Command('check'))
      .description('Check drafts of resolutions against the drafting rules and the database')
      .argument('<file...>', 'drafts: PDF, Word, HTML or text')
      .option('--body <organ>', 'the organ that is to adopt them, where a draft does not name it')
      .option(
        '--continues <resolution>',
        'the adopted resolution that they continue, if not that of a like title',
      ),
  ).action(async (paths: string[], { body = null, continues = null, changes, ...options }) => {
    const settings = settingsFrom(OF_CHECK, options);
    const { check } = await import('./check.ts');
    await check(paths, { database: settings.database, body, continues, read: { changes } }, settings);
  });

const OF_ORGANIZATIONS: readonly SettingName[] = ['database'];
/** Lines that are printed unless something else is asked. */
const MOST_ORGANIZATIONS = 100;

const organizationsCommand = (): Command =>
  withSettings(OF_ORGANIZATIONS, new Command('organizations'))
    .description(
      'Print the organizations that the documents of the database mention, the most frequent first',
    )
    .option('--candidates', 'print the names without a record that are built like an organization’s')
    .option('--most <number>', 'how many are printed', wholeNumber, MOST_ORGANIZATIONS)
    .action(async ({ candidates = false, most, ...options }) => {
      const { database } = settingsFrom(OF_ORGANIZATIONS, options);
      const { printOrganizations } = await import('./organizations.ts');
      await printOrganizations(database, { candidates, most });
    });

const OF_PUBLISH: readonly SettingName[] = ['database'];

const publishCommand = (): Command =>
  withSettings(OF_PUBLISH, new Command('publish'))
    .description('Publish the database for servers that follow: "clausary serve --follow <store>"')
    .argument('<store>', 'a folder, https://... (written by PUT) or s3://BUCKET/PREFIX', storeArgument)
    .action(async (store: string, options) => {
      const { database } = settingsFrom(OF_PUBLISH, options);
      const { publishDatabase } = await import('./publish.ts');
      await publishDatabase(database, store);
    });

function storeArgument(text: string): string {
  if (storeAddress.parse(text) === undefined)
    throw new InvalidArgumentError(`${storeAddress.expected.replace('it', 'It')}.`);
  return text;
}

/** Where `serve` builds the database first, files have the limits of the environment. */
const OF_SERVE: readonly SettingName[] = SETTINGS.filter(({ of }) => of === null).map(({ name }) => name);

const serveCommand = (): Command =>
  withSettings(OF_SERVE, new Command('serve'))
    .description('Serve the database over HTTP; where there is none yet, build it from the seeds first')
    .action(async options => {
      const settings = settingsFrom(OF_SERVE, options);
      const { serve } = await import('./serve/serve.ts');
      await serve(settings);
    });

const OF_MCP: readonly SettingName[] = [
  'database',
  'cacheSize',
  'threads',
  'timeLimit',
  'queueLength',
  'threadMemory',
];

const mcpCommand = (): Command =>
  withSettings(OF_MCP, new Command('mcp'))
    .description('Serve the database to a language model, over stdin and stdout (Model Context Protocol)')
    .option(
      '--site <address>',
      'the server that has the pages to link to, such as https://clauses.example.org',
      '',
    )
    .action(async ({ site, ...options }) => {
      const settings = settingsFrom(OF_MCP, options);
      const { serveOverStdio } = await import('../mcp/over-stdio.ts');
      await serveOverStdio({ ...settings, site: site.replace(/\/$/, '') });
    });
