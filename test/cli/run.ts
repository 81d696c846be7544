import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CLAUSARY = fileURLToPath(new URL('../../src/cli/clausary.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  /** The lines of stderr. */
  readonly errors: readonly string[];
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line in a process of its own. */
export function run(args: readonly string[], { cwd = process.cwd(), env = {} }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLAUSARY, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout, errors: stderr.split('\n').filter(line => line !== '') };
}

/** Starts the command line and leaves it running. */
export const start = (args: readonly string[], cwd: string) =>
  spawn(process.execPath, [CLAUSARY, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
