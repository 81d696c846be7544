import { Command, CommanderError } from 'commander';
import program from '../../package.json' with { type: 'json' };
import { ClausaryError } from '../errors.ts';
import { checkCommand } from './check.ts';
import { parseCommand } from './parse.ts';
import { seedCommand } from './seed.ts';
import { serveCommand } from './serve.ts';

/** Exit codes: all is well; something failed; the command or a setting is not one that we know. */
const [FAILED, MISUSED] = [1, 2];

survivePipes();
await run(process.argv);

async function run(argv: readonly string[]): Promise<void> {
  const clausary = new Command('clausary')
    .description(program.description)
    .version(program.version)
    .exitOverride();
  for (const command of [seedCommand(), parseCommand(), checkCommand(), serveCommand()]) {
    clausary.addCommand(command.copyInheritedSettings(clausary));
  }
  try {
    await clausary.parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Says what went wrong, unless commander has, in one line; what is no intended error keeps its stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  if (!(error instanceof ClausaryError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return error.code === 'SETTING_BAD' ? MISUSED : FAILED;
}

/** Whoever reads our output may stop reading, as `head` does: then there is nothing more to say, and no harm done. */
function survivePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
