import { Command } from 'commander';
import type { SettingName } from '../../settings.ts';
import { settingsFrom, withSettings } from '../options.ts';

const SETTINGS: readonly SettingName[] = ['database'];

/** The commands by which people ask a database at a terminal. */
export const askCommands = (): Command[] => [
  searchCommand(),
  showCommand(),
  compareCommand(),
  resolveCommand(),
];

const askCommand = (name: string, description: string): Command =>
  withSettings(SETTINGS, new Command(name))
    .description(description)
    .option('--json', 'print what the API answers', false);

const databaseFrom = ({ database }: { readonly database?: string }): string =>
  settingsFrom(SETTINGS, { database }).database;

const REFERENCE = 'an id or a reference: "A_RES_58_208.OP10.a", "res 58/208, para. 10 (a)"';

const searchCommand = (): Command =>
  askCommand('search', 'Search the texts of the database')
    .argument('<words...>', 'words in any form, "exact words", migra*, -without, this OR that')
    .option('--kind <kind>', 'only clauses, paragraphs, notes, headings or titles: "clause"')
    .option('--type <type>', 'only in documents of a type: "resolution"')
    .option('--document <reference>', 'only in a document')
    .option('--body <organ>', 'only of an organ: "General Assembly"')
    .option('--session <session>', 'only of a session: "58"')
    .option('--year <year>', 'only of a year')
    .option('--action <action>', 'only clauses that do this: "request"')
    .option('--organization <name>', 'only texts that name an organization')
    .option('--limit <number>', 'how many hits are printed', '10')
    .action(async (words: string[], { json, ...options }) => {
      const { database, ...filters } = options;
      const { search } = await import('./search.ts');
      await search(databaseFrom({ database }), { q: words.join(' '), ...filters }, { json });
    });

const showCommand = (): Command =>
  askCommand('show', 'Print a document, or a part of one, as a text')
    .argument('<reference...>', REFERENCE)
    .action(async (words: string[], { json, ...options }) => {
      const { show } = await import('./show.ts');
      await show(databaseFrom(options), words.join(' '), { json });
    });

const compareCommand = (): Command =>
  askCommand('compare', 'Print what became of the clauses of a resolution in another')
    .argument('<one>', 'a resolution: "A/RES/58/208"')
    .argument('<other>', 'another, earlier or later')
    .action(async (one: string, other: string, { json, ...options }) => {
      const { compare } = await import('./compare.ts');
      await compare(databaseFrom(options), one, other, { json });
    });

const resolveCommand = (): Command =>
  askCommand('resolve', 'Print what a reference means')
    .argument('<reference...>', REFERENCE)
    .action(async (words: string[], { json, ...options }) => {
      const { resolve } = await import('./resolve.ts');
      await resolve(databaseFrom(options), words.join(' '), { json });
    });
