import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { createInterface } from 'node:readline';
import type { Ask } from './ask.ts';

/** A server in a process of its own, of which no more is known than how to ask it. */
export interface Peer {
  readonly address: string;
  /** The processor time of its process so far, in seconds. */
  readonly processorTime: () => Promise<number>;
  readonly stop: () => Promise<unknown>;
}

/** Datasette over the same file; null if it is not installed, or the system does not tell processor times. */
export async function startDatasette(database: string): Promise<Peer | null> {
  const command = ['serve', '--immutable', database, '--port', '0', ...UNCACHED];
  // It names each request on its standard output, which nobody reads.
  const child = spawn('datasette', command, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await Promise.race([addressIn(child.stderr), once(child, 'error').then(() => null)]);
  if (address === null) return null;
  child.stderr.resume();
  const { pid } = child;
  return {
    address,
    processorTime: async () => processorTime(pid),
    stop: () => {
      child.kill('SIGKILL');
      return once(child, 'exit');
    },
  };
}

const UNCACHED = ['--setting', 'default_cache_ttl', '0'];

/** Where Datasette answers with what is stored of a unit. */
export const askDatasette = (database: string, seq: number): Ask => ({
  path: `/${encodeURIComponent(parse(database).name)}/unit_representations/${seq}.json?_shape=objects`,
});

/** "INFO:     Uvicorn running on http://127.0.0.1:8001 (Press CTRL+C to quit)" */
async function addressIn(log: NodeJS.ReadableStream): Promise<string | null> {
  for await (const line of createInterface(log)) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  return null;
}

/**
 * Linux counts it in hundredths of a second, in the 14th and 15th field; the second is a name in brackets.
 */
function processorTime(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
