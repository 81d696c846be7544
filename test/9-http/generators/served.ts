import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Test } from 'tap';
import { build } from '../../helper.ts';

/*
 * Each generator makes a client of the OpenAPI document, and a program that uses it does the same four
 * things: it fetches a clause, pages a list, posts a text, and asks for what is not there. The program prints
 * what it got as JSON.
 */

const execute = promisify(execFile);

/** A folder for a client, with the OpenAPI document in it and the server that it describes. */
export interface Served {
  readonly folder: string;
  readonly address: string;
  /** What the program has to print. */
  readonly expected: readonly unknown[];
  /** Runs a command in the folder, and answers with what it prints; fails as the command does. */
  readonly run: (command: string, args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<string>;
}

const CLAUSE = 'A_RES_58_2.OP1.a';

/** Serves the small data set, for one test. */
export async function serve(t: Test): Promise<Served> {
  const app = await build(t);
  const folder = await mkdtemp(join(tmpdir(), 'clausary-client-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  for (const name of ['openapi.json', 'openapi-3.0.json'])
    await writeFile(join(folder, name), (await app.inject(`/${name}`)).body);
  const { total } = (await app.inject('/v1/clauses?kind=operative&limit=1&total=true')).json();
  return {
    folder,
    address: await app.listen({ host: '127.0.0.1', port: 0 }),
    expected: ['OP1', total, 'resolved', '/problems/not-found'],
    run: async (command, args, env = {}) => {
      const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 ** 2 };
      const { stdout, stderr } = await execute(command, [...args], options);
      return stdout + stderr;
    },
  };
}

/** What the programs ask for. */
export const ASKED = { clause: CLAUSE, text: 'See A/RES/58/2.', missing: 'A_RES_58_2.OP99' } as const;

/** Whether a tool can be had here; if not, a test is passed that says why. */
export async function isThere(t: Test, what: string, install: () => Promise<unknown>): Promise<boolean> {
  try {
    await install();
    return true;
  } catch (error) {
    t.comment(String(error).slice(0, 2000));
    t.pass('not tried', { skip: `${what} cannot be had here` });
    return false;
  }
}

/** Names that generators make up where the document has none, or the same one twice. */
export const MADE_UP = /\b\w*(?:Inner|Type\d|Object\d*|[a-z][01])\b/;
