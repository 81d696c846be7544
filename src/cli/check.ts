import { Command } from 'commander';
import { fileFailure } from '../errors.ts';
import { readBytes } from '../pipeline/files.ts';
import { LEAST_SIMILARITY } from '../wording/nearness.ts';
import { checkReport } from './check-report.ts';
import { settingOptions, settingsFrom } from './options.ts';
import { fail, print } from './output.ts';

export function checkCommand(): Command {
  const command = new Command('check')
    .description('Check drafts of resolutions against the drafting rules and the database')
    .argument('<file...>', 'drafts as text')
    .option('--body <organ>', 'the organ that is to adopt them, where a draft does not name it')
    .action(async (paths: string[], { body, ...options }) => {
      await check(paths, settingsFrom(options).database, body ?? null);
    });
  for (const option of settingOptions('database')) command.addOption(option);
  return command;
}

/** Of each clause, the nearest wording in all that was adopted. */
const NEAREST = { before: null, least: LEAST_SIMILARITY, limit: 1, except: null, forebears: [] };

/** Prints a report of each draft; the exit code is 1 if something is wrong in one, or one cannot be read. */
async function check(paths: readonly string[], database: string, body: string | null): Promise<void> {
  const { openForReading } = await import('../../db/connection.ts');
  const { prepareQueries } = await import('../../db/queries/index.ts');
  const { checkDraft } = await import('../8-services/drafts/check-draft.ts');
  const { decode } = await import('../1-read/decode.ts');
  const db = openForReading(database);
  const queries = prepareQueries(db);
  for (const path of paths) {
    try {
      const text = decode(readBytes(path), path);
      const checked = await checkDraft(queries, text, { ...NEAREST, body });
      await print(checkReport(path, text, checked));
      if (!checked.ok) process.exitCode = 1;
    } catch (error) {
      fail(fileFailure(error, path));
    }
  }
  db.$client.close();
}
