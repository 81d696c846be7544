import { Command } from 'commander';
import { ServiceError } from '../8-services/service-error.ts';
import { fileFailure } from '../errors.ts';
import { readBytes } from '../pipeline/files.ts';
import { MIN_SIMILARITY } from '../wording/near-wordings.ts';
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

/** For each clause, the nearest wording ever adopted. */
const NEAREST = { before: null, least: MIN_SIMILARITY, limit: 1, except: null, forebears: [] };

/** Prints a report for each draft; the exit code is 1 if any of them has faults or cannot be checked. */
async function check(paths: readonly string[], database: string, body: string | null): Promise<void> {
  const { openForReading } = await import('../../db/connection.ts');
  const { prepareQueries } = await import('../../db/queries/index.ts');
  const { checkDraft } = await import('../8-services/drafts/check-draft.ts');
  const { decode } = await import('../pipeline/sent-text.ts');
  const db = openForReading(database);
  const queries = prepareQueries(db);
  for (const path of paths) {
    try {
      const text = decode(readBytes(path), path);
      const checked = await checkDraft(queries, text, { ...NEAREST, body });
      await print(checkReport(path, text, checked));
      if (!checked.ok) process.exitCode = 1;
    } catch (error) {
      fail(draftFailure(error, path));
    }
  }
  db.$client.close();
}

/** What to report for a draft that cannot be checked: refused by the service, unreadable, or a fault of ours. */
const draftFailure = (error: unknown, path: string): Pick<Error, 'message'> =>
  error instanceof ServiceError ? { message: `${path}: ${error.message}` } : fileFailure(error, path);
