import type { ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Spread, spread } from '../spread.ts';
import type { Stages } from './app-stages.ts';
import { runCommand } from './run-command.ts';
import type { Usage } from './usage.ts';

/** The measured times, by name. */
export type Measured = ReadonlyMap<string, { readonly processor: Spread; readonly wall: Spread }>;

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const CLAUSARY = pathOf('../../src/cli/clausary.js');
const APP_STAGES = pathOf('app-stages.ts');
const SEED = pathOf('../../seeds/human-rights-of-migrants-2013-page-8.txt');

/** Measures everything once per run. The first run fills the caches and does not count. */
export async function measure(database: string, runs: number): Promise<Measured> {
  const usages: [string, Usage][] = [];
  for (let run = 0; run <= runs; run++) {
    const measured = await measureOnce(database);
    if (run > 0) usages.push(...measured);
  }
  const byName = Map.groupBy(usages, ([name]) => name);
  return new Map(
    [...byName].map(([name, all]) => [
      name,
      {
        processor: spread(all.map(([, { processor }]) => processor)),
        wall: spread(all.map(([, { wall }]) => wall)),
      },
    ]),
  );
}

async function measureOnce(database: string): Promise<[string, Usage][]> {
  const serve = [CLAUSARY, 'serve', '--port', '0', '--database', database];
  const { modules, build, answer, openapi } = await appStages(database);
  return [
    ['node --eval 0', await runCommand(['--eval', '0'])],
    ['clausary --help', await runCommand([CLAUSARY, '--help'])],
    ['clausary parse, one file', await runCommand([CLAUSARY, 'parse', SEED])],
    ['clausary serve, until the first answer', await runCommand(serve, askOnce)],
    ['  loading the modules of the API', modules],
    ['  buildApp()', build],
    ['  the first answer', answer],
    ['  the first /openapi.json', openapi],
  ];
}

async function appStages(database: string): Promise<Stages> {
  let output = '';
  await runCommand([APP_STAGES, database], async ({ stdout }) => {
    output = stdout ? await text(stdout) : '';
  });
  return JSON.parse(output);
}

/** Sends one request as soon as the server listens, and then stops it. */
async function askOnce(server: ChildProcess): Promise<void> {
  let log = '';
  // A server that has copied and verified a large database later says so, and must not find its stdout closed.
  for await (const chunk of server.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    log += String(chunk);
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(log) ?? [];
    if (address === undefined) continue;
    const { status } = await fetch(`${address}/v1/clauses?limit=1`);
    if (status !== 200) throw new Error(`${address} answered ${status}`);
    break;
  }
  server.stdout?.resume();
  server.kill('SIGTERM');
}
