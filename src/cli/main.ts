import { Command, CommanderError } from 'commander';
import program from '../../package.json' with { type: 'json' };
import { ClausaryError } from '../errors.ts';
import { commands } from './commands.ts';

/** Exit codes: something failed; an unknown command or option, or a bad setting. */
const [FAILED, MISUSED] = [1, 2];

survivePipes();
await run(process.argv);

async function run(argv: readonly string[]): Promise<void> {
  const clausary = new Command('clausary')
    .description(program.description)
    .version(program.version)
    .exitOverride();
  for (const command of commands()) {
    clausary.addCommand(command.copyInheritedSettings(clausary));
  }
  try {
    await clausary.parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Prints an intended error in one line, unless commander has printed it; any other error keeps its stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  if (!(error instanceof ClausaryError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return error.code === 'SETTING_BAD' ? MISUSED : FAILED;
}

/**
 * A reader may close the pipe early, as `head` does; that ends the program without an error. So does a full
 * disk under a file that the output goes to, with one.
 */
function survivePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout)
        process.stderr.write(`the output cannot be written (${error.message})\n`);
      process.exit(FAILED);
    });
  }
}
