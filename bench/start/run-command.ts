import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const report = join(tmpdir(), `clausary-usage-${process.pid}`);
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_USAGE, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, [USAGE_FILE]: report },
  });
  const ended = once(child, 'exit');
  if (interact) await interact(child);
  else child.stdout?.resume();
  const answered = performance.now();
  const [code] = await ended;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  const wall = (interact ? answered : performance.now()) - started;
  const microseconds = Number(readFileSync(report, 'utf8'));
  rmSync(report);
  return { processor: microseconds / 1e6, wall: wall / 1000 };
}

const USAGE_FILE = 'CLAUSARY_BENCH_USAGE';

/**
 * On exit, writes the processor time of the process in microseconds to a file. A descriptor would not do, since `serve`
 * starts itself again, and loses it.
 */
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.${USAGE_FILE}, String(user + system));
  });
`)}`;
