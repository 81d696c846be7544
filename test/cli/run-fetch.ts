import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Service } from '../fetch/service.ts';
import { CLAUSARY } from './run.ts';

/** The command in a process of its own, while the service in this one answers it. */
export const start = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [CLAUSARY, 'fetch', ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly errors: readonly string[];
}

export async function ended(child: ChildProcess, input = ''): Promise<Result> {
  child.stdin?.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ]);
  return { code, stdout, errors: stderr.split('\n').filter(line => line !== '') };
}

export const from = ({ template }: Service, ...args: readonly string[]): string[] => [
  ...['--address', template, '--pause', '0', '--into', 'files'],
  ...args,
];
