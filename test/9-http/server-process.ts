import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Test } from 'tap';
import type { ServerSettings } from '../../src/9-http/server.ts';
import { smallDatabase } from '../helper.ts';

const SERVER = new URL('../../src/9-http/server.ts', import.meta.url);

interface Running {
  readonly process: ChildProcess;
  readonly port: number;
  readonly log: { msg: string }[];
}

/** The server in a process of its own, started like the command line does. */
export async function startProcess(t: Test, more: Partial<ServerSettings> = {}): Promise<Running> {
  const settings: ServerSettings = {
    database: await smallDatabase(t),
    host: '127.0.0.1',
    port: 0,
    logLevel: 'debug',
    ...more,
  };
  const program = `import { startServer } from ${JSON.stringify(SERVER)}; await startServer(${JSON.stringify(settings)});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  const log: { msg: string }[] = [];
  for await (const line of createInterface(child.stdout)) {
    log.push(JSON.parse(line));
    const [, port] = /listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(log.at(-1)?.msg ?? '') ?? [];
    if (port) return { process: child, port: Number(port), log };
  }
  throw new Error('the server ended before it listened');
}
