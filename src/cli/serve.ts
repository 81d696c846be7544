import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { openForReading } from '../../db/connection.ts';
import { failure } from '../errors.ts';
import { SETTINGS, type Settings } from '../settings.ts';
import { settingOptions, settingsFrom } from './options.ts';
import { seedDatabase } from './seed.ts';

export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Serve the database over HTTP; where there is none yet, build it from the seeds first')
    .action(options => serve(settingsFrom(options)));
  for (const option of settingOptions(...SETTINGS.map(({ name }) => name))) command.addOption(option);
  return command;
}

async function serve(settings: Settings): Promise<void> {
  if (!existsSync(settings.database) && !(await seedDatabase([settings.seeds], settings.database))) return;
  process.exitCode = 0;
  openForReading(settings.database).$client.close();
  const { startServer } = await import('../9-http/server.ts');
  try {
    await startServer(settings);
  } catch (error) {
    throw cannotListen(error)
      ? failure('ADDRESS_UNUSABLE', `${settings.host}:${settings.port}`, error.message)
      : error;
  }
}

/** The port is taken, or the address is none of this machine. */
const cannotListen = (error: unknown): error is Error =>
  error instanceof Error &&
  'syscall' in error &&
  ['listen', 'bind', 'getaddrinfo'].includes(String(error.syscall));
