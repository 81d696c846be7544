import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import t from 'tap';
import { isThere } from '../9-http/generators/served.ts';
import { ROOT } from '../docs/document.ts';

const execute = promisify(execFile);
const IMAGE = 'clausary-test';
/** What can build an image and run it, with the same commands. */
const BUILDERS = ['podman', 'docker'];

async function run(command: string, ...args: readonly string[]): Promise<string> {
  return (await execute(command, [...args], { cwd: ROOT, maxBuffer: 64 * 1024 ** 2 })).stdout.trim();
}

/** The first builder that has an answer; a client without its service has none. */
async function builder(): Promise<string> {
  for (const name of BUILDERS)
    if (
      await execute(name, ['ps']).then(
        () => true,
        () => false,
      )
    )
      return name;
  throw new Error(`neither ${BUILDERS.join(' nor ')} runs here`);
}

/** The images that the container is made from. */
const BASE = 'node:24-bookworm-slim';

t.test('the container is built, and serves what it has read', { timeout: 900_000 }, async t => {
  const pull = async () => run(await builder(), 'pull', BASE);
  if (!(await isThere(t, 'a builder of containers', pull))) return;
  const command = await builder();
  await run(command, 'build', '--file', 'Containerfile', '--tag', IMAGE, '.');
  t.teardown(() => run(command, 'image', 'rm', '--force', IMAGE));
  const volume = await run(command, 'volume', 'create');
  t.teardown(() => run(command, 'volume', 'rm', volume));
  const mounted = ['--rm', '--volume', `${volume}:/data`];
  await run(command, 'run', ...mounted, IMAGE, 'seed', 'seeds');
  const server = await run(command, 'run', '--detach', '--publish', '127.0.0.1::3000', ...mounted, IMAGE);
  t.teardown(() => run(command, 'kill', server));
  const address = await run(command, 'port', server, '3000');
  t.match(await answerOf(`http://${address}/v1/clauses/A_RES_58_208.OP10.a`), { label: 'OP10(a)' });
});

/** The JSON at an address, once the server listens. */
async function answerOf(address: string, tries = 60): Promise<unknown> {
  try {
    return await (await fetch(address)).json();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise(resolve => setTimeout(resolve, 500));
    return answerOf(address, tries - 1);
  }
}
