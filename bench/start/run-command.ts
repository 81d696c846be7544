import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Usage } from './usage.ts';

/** Interacts with a running command, and ends it. */
export type Interact = (child: ChildProcess) => Promise<void>;

/**
 * Runs Node.js with these arguments in a process of its own.
 *
 * @param interact for a command that does not end by itself; the wall time is then measured until it is done
 * @returns the usage of the whole process
 */
export async function runCommand(args: readonly string[], interact?: Interact): Promise<Usage> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_USAGE, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const report = text(child.stdio[3] as NodeJS.ReadableStream);
  const ended = once(child, 'exit');
  if (interact) await interact(child);
  else child.stdout?.resume();
  const answered = performance.now();
  const [code] = await ended;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  const wall = (interact ? answered : performance.now()) - started;
  return { processor: Number(await report) / 1e6, wall: wall / 1000 };
}

/** On exit, writes the processor time of the process in microseconds to file descriptor 3. */
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, String(user + system));
  });
`)}`;
